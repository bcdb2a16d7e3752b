import { readSettings } from '@/lib/model/settings';
import { readRecord, type Known } from '@/lib/transfer/backup/records';
import { unpackBackup, type RawEntry, type Refusal } from '@/lib/transfer/backup/unpack';
import type { Library } from '../database';
import { clean, type Clean } from './clean';
import { Groups } from './groups';
import { joinGroup } from './joinGroup';
import { knownPosts, type KnownPosts } from './known';
import { Pictures } from './pictures';
import { noTally, tell, type RestorePlan } from './plan';
import { clearStaged, type Group, type Waiting } from './staged';

/** How far the reading is, in lines. */
export type TellLine = (line: number) => void;

interface Ports {
  cleaner: Clean;
  tell: TellLine;
  signal: AbortSignal;
}

/**
 * Reads a backup to its end into a place aside, and says what restoring it would do. The library is as it was, whatever the
 * file holds: what cannot be read, or is stopped, leaves nothing aside either.
 */
export async function stageBackup(db: Library, file: Blob, ports: Ports): Promise<RestorePlan | Refusal> {
  try {
    await clearStaged(db);
    const staging = new Staging(db, ports, await knownPosts(db));
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

const BATCH = 16; // groups written at once
const HOLD = 30; // ms that the page may be busy before it draws

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
  readonly #pictures = new Pictures();
  #waiting: Waiting[] = [];
  #drawn = performance.now();

  constructor(db: Library, ports: Ports, known: KnownPosts) {
    this.#db = db;
    this.#ports = ports;
    this.#known = known;
  }

  async take({ line, kind, record, size }: RawEntry): Promise<void> {
    await this.#breathe(line);
    const known = readRecord(kind, record);
    if (known === 'unknown') this.plan.unknown += 1;
    else if (known === null || !(await this.#put(known, size))) this.plan.unreadable.push(line);
  }

  async end(): Promise<void> {
    await this.#close(this.#groups.end());
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
        this.#waiting.push({ rule: known.record });
        return true;
      case 'asset':
        return this.#pictures.begin(known.record);
      case 'bytes': {
        const asset = await this.#pictures.add(known.record);
        if (asset) await this.#db.stagedAssets.put(asset);
        return asset !== false;
      }
      case 'post': {
        const before = this.#groups.begin(known.record, size);
        if (before === false) {
          await this.#close(this.#groups.end());
          return false;
        }
        await this.#close(before);
        return true;
      }
      default:
        return this.#groups.add(known, size);
    }
  }

  async #close(group: Group | null): Promise<void> {
    if (!group) return;
    const whole = await clean(this.#db, group, this.#ports.cleaner);
    tell(this.plan, await joinGroup(this.#db, whole, this.#known.idOf(whole.post)));
    this.#waiting.push({ group: whole });
    if (this.#waiting.length >= BATCH) await this.#write();
  }

  async #write(): Promise<void> {
    const rows = this.#waiting;
    this.#waiting = [];
    if (rows.length > 0) await this.#db.staged.bulkAdd(rows);
  }

  /** Lets the page draw and hear the reader. */
  async #breathe(line: number): Promise<void> {
    this.#ports.signal.throwIfAborted();
    if (performance.now() - this.#drawn < HOLD) return;
    this.#ports.tell(line);
    await new Promise((next) => setTimeout(next));
    this.#drawn = performance.now();
  }
}
