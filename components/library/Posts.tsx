import { useMemo, useState } from 'preact/hooks';
import type { Shelves } from '@/lib/shelves/shelves';
import { addresses } from './addresses';
import { BesideRow } from './BesideRow';
import { FoundIn } from './FoundIn';
import { PostRow } from './PostRow';
import type { RowAct } from './rowActions';
import { TagEditor } from './TagEditor';
import { VirtualList } from './VirtualList';

export interface PostsProps {
  shelves: Shelves;
  ids: readonly string[];
  label: string;
  /** the list stands beside an open post */
  beside: boolean;
  narrow: boolean;
  cursor: { id: string; follow: boolean } | null;
  onCursor: (id: string) => void;
  /** post whose tags are edited */
  editing: string | null;
  onEdit: (id: string | null, back?: boolean) => void;
  onAct: (id: string, act: RowAct) => void;
}

/** The posts of a list. */
export function Posts(props: PostsProps) {
  const { shelves, ids, label, beside, narrow, cursor, onCursor, editing, onEdit, onAct } = props;
  const known = shelves.rows.known.value;
  const asked = shelves.asked.value;
  const snippets = shelves.snippets.known.value;
  const { picked } = shelves;
  const [now] = useState(Date.now);
  // A new function when rows look different: heights that were measured are then forgotten.
  const seeks = asked?.finder.seeks ?? false;
  const estimate = useMemo(() => {
    const height = (narrow && !beside ? 116 : 74) + (seeks && !beside ? 30 : 0);
    return () => height;
  }, [beside, narrow, seeks]);

  const row = (id: string) => {
    const row = known.get(id);
    if (!row) return <div class="row-blank" data-beside={beside || undefined} />;
    const { post } = row;
    const to = addresses(post, asked);
    const href = to.title(snippets.get(id));
    if (beside) return <BesideRow row={row} href={href} current={cursor?.id === id} />;
    return (
      <PostRow
        row={row}
        href={href}
        now={now}
        finder={asked?.finder ?? null}
        current={cursor?.id === id}
        onAct={(act) => onAct(id, act)}
        onFocus={() => onCursor(id)}
        editor={
          editing === id && (
            <TagEditor
              tags={post.tags}
              known={shelves.counted.tallies.value.tags.map(([tag]) => tag)}
              onChange={(tags) => void shelves.acts.tag(post, tags)}
              onClose={(back) => onEdit(null, back)}
            />
          )
        }
        picking={
          picked.ids.value && {
            isPicked: picked.has(id),
            onPick: (reach) => (reach ? picked.reach(id) : picked.toggle(id)),
          }
        }
        found={seeks && <FoundIn snippets={snippets.get(id)} to={to.snippet} />}
      />
    );
  };
  return (
    <VirtualList
      ids={ids}
      label={label}
      estimate={estimate}
      row={row}
      onLook={(drawn, near) => {
        shelves.rows.look(drawn, near);
        shelves.snippets.look(drawn);
      }}
      cursor={cursor}
      covered={beside ? 56 : 64}
    />
  );
}
