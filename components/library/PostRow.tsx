import type { ComponentChildren } from 'preact';
import { Edge } from '@/components/ui/Edge';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { minutesText } from '@/components/ui/minutesText';
import { useWords } from '@/components/ui/words';
import type { Finder } from '@/lib/search/match';
import type { Row } from '@/lib/shelves/rows';
import { Matched } from './Matched';
import { PostMeta } from './PostMeta';
import { type RowAct, rowActions } from './rowActions';
import { type Picking, RowPick } from './RowPick';
import { Unbroken } from '@/components/ui/Unbroken';
import './PostRow.css';

export interface PostRowProps {
  row: Row;
  href: string;
  now: number;
  /** finds the words whose places in the title are shown */
  finder: Finder | null;
  current: boolean;
  onAct: (act: RowAct) => void;
  onFocus: () => void;
  /** the tag editor, in place of the line below the title */
  editor?: ComponentChildren;
  /** where a search found its words */
  found?: ComponentChildren;
  /** posts are being picked: whether this one is, and what a click on it does */
  picking?: Picking | null;
}

/** A post in a list: title, where and when, its edge with marks, and what can be done with it. */
export function PostRow(props: PostRowProps) {
  const { row, href, now, finder, current, onAct, onFocus, editor, found, picking = null } = props;
  const t = useWords();
  const { post, marks } = row;
  const actions = rowActions(post);
  const spans = finder?.looksIn('title') ? finder.all(post.title) : [];
  const facts = [
    minutesText(t, post.minutes),
    marks.length > 0 && t.count('highlightsShort', marks.length),
  ].filter(Boolean);
  return (
    <article
      class="row"
      data-current={current || undefined}
      data-done={post.status === 'done' || undefined}
      data-picking={picking ? '' : undefined}
      data-picked={picking?.isPicked || undefined}
    >
      {picking && <RowPick title={post.title} {...picking} />}
      <div class="row-text">
        <h3>
          {post.starred === 1 && (
            <span class="row-star" role="img" aria-label={t('star')}>
              <Icon name="star" filled />
            </span>
          )}
          <a href={href} onFocus={onFocus} aria-current={current ? 'true' : undefined}>
            {spans.length > 0 ? <Matched text={post.title} spans={spans} /> : <Unbroken text={post.title} />}
          </a>
        </h3>
        {editor || <PostMeta post={post} now={now} />}
        {found}
      </div>
      <div class="row-side">
        <Edge progress={post.progress} marks={[...marks]} />
        <p>{facts.join(' · ')}</p>
      </div>
      {!editor && !picking && (
        <div class="row-actions">
          {actions
            .filter(({ rare }) => !rare)
            .map(({ act, icon, label, pressed }) => (
              <IconButton
                key={act}
                icon={icon}
                label={t(label)}
                onClick={() => onAct(act)}
                {...(pressed === undefined ? {} : { pressed })}
                filled={act === 'star' && post.starred === 1}
                class={act === 'star' ? 'star' : ''}
              />
            ))}
        </div>
      )}
      <div class="row-menu">
        <Menu
          label={t('moreActions')}
          items={actions.map(({ act, icon, label, danger }) => ({
            icon,
            label: t(label),
            danger: danger ?? false,
            run: () => onAct(act),
          }))}
        />
      </div>
    </article>
  );
}
