import { readSettings } from '@/lib/model/settings';
import { readRecord, type Known } from '@/lib/transfer/backup/records';
import { unpackBackup, type RawEntry, type Refusal } from '@/lib/transfer/backup/unpack';
import { breather } from '../breather';
import type { Asset, Library } from '../database';
import { bodiesHere, clean, type Clean } from './clean';
import { Groups } from './groups';
import { joinGroup } from './joinGroup';
import { knownPosts, type KnownPosts } from './known';
import { Pictures } from './pictures';
import { noTally, tell, type RestorePlan } from './plan';
import { clearStaged, type Group } from './staged';
import { holdAssets, writeAssetsAhead, writeGroups, writeRule } from './writeStaged';

interface Ports {
  cleaner: Clean;
  /** how far the reading is, in lines: how many there are nobody knows */
  tell: (line: number) => void;
  signal: AbortSignal;
}

/**
 * Reads a backup to its end into a place aside, and says what restoring it would do. The library is as it was, whatever the
 * file holds: what cannot be read, or is stopped, leaves nothing aside either.
 */
export async function stageBackup(db: Library, file: Blob, ports: Ports): Promise<RestorePlan | Refusal> {
  try {
    await clearStaged(db);
    const here = await holdAssets(db);
    const staging = new Staging(db, ports, await knownPosts(db), here);
    const told = await unpackBackup(file, (entry) => staging.take(entry));
    if (typeof told === 'string') {
      await clearStaged(db);
      return told;
    }
    await staging.end();
    const made = Date.parse(told.made);
    return { ...staging.plan, made: Number.isNaN(made) ? null : made };
  } catch (error) {
    await clearStaged(db).catch(() => undefined);
    throw error;
  }
}

// What is written at once: a write waits for the disk, and is all that is in memory.
const GROUPS = 32;
const BYTES = 8 * 2 ** 20;

class Staging {
  readonly plan: RestorePlan = {
    ...noTally(),
    made: null,
    unreadable: [],
    unknown: 0,
    settings: null,
    rules: 0,
  };
  readonly #db: Library;
  readonly #ports: Ports;
  readonly #known: KnownPosts;
  readonly #groups = new Groups();
  readonly #pictures: Pictures;
  #waiting: { groups: Group[]; assets: Asset[]; bytes: number } = { groups: [], assets: [], bytes: 0 };
  #line = 0;
  readonly #breathe: () => Promise<void>;

  constructor(db: Library, ports: Ports, known: KnownPosts, here: ReadonlySet<string>) {
    this.#db = db;
    this.#ports = ports;
    this.#known = known;
    this.#pictures = new Pictures(here);
    this.#breathe = breather(ports.signal, () => ports.tell(this.#line));
  }

  async take({ line, kind, record, size }: RawEntry): Promise<void> {
    this.#line = line;
    await this.#breathe();
    this.#waiting.bytes += size;
    const known = readRecord(kind, record);
    if (known === 'unknown') this.plan.unknown += 1;
    else if (known === null || !(await this.#put(known, size))) this.plan.unreadable.push(line);
    const { groups, bytes } = this.#waiting;
    if (groups.length >= GROUPS || bytes >= BYTES) await this.#write();
  }

  async end(): Promise<void> {
    this.#close(this.#groups.end());
    await this.#write();
  }

  /** False where the record does not belong where it stands. */
  async #put(known: Known, size: number): Promise<boolean> {
    switch (known.kind) {
      case 'settings':
        this.plan.settings = readSettings(known.record);
        return true;
      case 'rule':
        if (!(await this.#db.rules.get(known.record.id))) this.plan.rules += 1;
        await writeRule(this.#db, known.record);
        return true;
      case 'asset':
        return this.#pictures.begin(known.record);
      case 'bytes': {
        const asset = await this.#pictures.add(known.record);
        if (asset) this.#waiting.assets.push(asset);
        return asset !== false;
      }
      case 'post': {
        const before = this.#groups.begin(known.record, size);
        this.#close(before === false ? this.#groups.end() : before);
        return before !== false;
      }
      default:
        return this.#groups.add(known, size);
    }
  }

  #close(group: Group | null): void {
    if (group) this.#waiting.groups.push(group);
  }

  async #write(): Promise<void> {
    const { groups, assets } = this.#waiting;
    this.#waiting = { groups: [], assets: [], bytes: 0 };
    if (assets.length > 0) await writeAssetsAhead(this.#db, assets);
    if (groups.length === 0) return;
    const here = await bodiesHere(
      this.#db,
      groups.flatMap(({ post }) => this.#known.idOf(post) ?? []),
    );
    const whole: Group[] = [];
    for (const group of groups) {
      whole.push(await clean(group, here, this.#ports.cleaner));
      await this.#breathe();
    }
    await this.#plan(whole);
    const isNew = (group: Group): boolean => this.#known.idOf(group.post) === undefined;
    await writeGroups(this.#db, whole, isNew);
  }

  #plan(groups: readonly Group[]): Promise<void> {
    const { posts, bodies, versions, highlights, removed, captures } = this.#db;
    return this.#db.transaction('r', [posts, bodies, versions, highlights, removed, captures], async () => {
      const joined = groups.map((group) => joinGroup(this.#db, group, this.#known.idOf(group.post)));
      for (const change of await Promise.all(joined)) tell(this.plan, change);
    });
  }
}
