import { randomUUID } from 'node:crypto';
import type { Receiver } from '../../doors/receiver.js';
import { mayReach } from '../../inbox/address.js';
import type { Activity, Cursor } from '../../received-mail.js';
import { clearTimeout, setTimeout } from '../../timers.js';
import { reviveDates } from '../../wire/channel.js';
import type { StoreConnection } from './redis-connection.js';
import { answersTo, questionsOf } from './store-keys.js';

type Question =
  | { readonly about: 'activity'; readonly since: Cursor }
  | { readonly about: 'idle'; readonly address?: string | undefined };

type OwnActivity = Omit<Activity, 'othersMail' | 'faults'>;

interface Answer {
  /** Position up to which the replica has applied the journal. */
  readonly seq: number;
  readonly activity?: OwnActivity;
}

interface Asking {
  readonly answers: Answer[];
  expected: number;
  done(): void;
}

interface Connections {
  readonly commands: StoreConnection;
  readonly heard: StoreConnection;
}

/** What a replica knows by itself. */
interface OwnKnowledge {
  readonly serverId: string;
  readonly replica: string;
  readonly receiver: Receiver;
  seq(): number;
}

// A replica that was killed does not answer, and is counted until its connection is found to be lost.
const LONGEST_ANSWER = 15_000;

/** Asks all replicas what only each of them knows: what its clients did, and which mail is under way. */
export class ReplicaQuestions {
  readonly #connections: Connections;
  readonly #own: OwnKnowledge;
  readonly #channel: string;
  readonly #asking = new Map<string, Asking>();

  constructor(connections: Connections, own: OwnKnowledge) {
    this.#connections = connections;
    this.#own = own;
    this.#channel = questionsOf(own.serverId);
    connections.heard.on('message', (channel: string, text: string) =>
      channel === this.#channel ? void this.#asked(text) : this.#answered(text),
    );
  }

  /** Begins to answer; a connection that is opened again goes on by itself. */
  async listen(): Promise<void> {
    await this.#connections.heard.subscribe(this.#channel, answersTo(this.#own.replica));
  }

  /**
   * Asks all replicas, this one among them; only this one while the store is away.
   *
   * @returns the answers, and the position that all of them have come from
   */
  async ask(question: Question): Promise<{ activities: readonly OwnActivity[]; seq: number }> {
    const answers = await this.#askAll(question).catch(async () => [await this.#answer(question)]);
    return {
      activities: answers.flatMap(({ activity }) => activity ?? []),
      seq: Math.max(...answers.map(({ seq }) => seq)),
    };
  }

  async #askAll(question: Question): Promise<Answer[]> {
    const id = randomUUID();
    const answers: Answer[] = [];
    const answered = new Promise<void>((done) => {
      this.#asking.set(id, { answers, expected: Number.POSITIVE_INFINITY, done });
    });
    const limit = setTimeout(() => this.#asking.get(id)?.done(), LONGEST_ANSWER);
    try {
      const message = JSON.stringify({ id, from: this.#own.replica, question });
      const expected = await this.#connections.commands.publish(this.#channel, message);
      const asking = this.#asking.get(id);
      if (asking) asking.expected = expected;
      if (answers.length < expected) await answered;
      return answers.length ? answers : [await this.#answer(question)];
    } finally {
      clearTimeout(limit);
      this.#asking.delete(id);
    }
  }

  async #asked(text: string): Promise<void> {
    const { id, from, question } = JSON.parse(text);
    const answer = await this.#answer(question);
    const message = JSON.stringify({ id, answer });
    await this.#connections.commands.publish(answersTo(from), message).catch(() => undefined);
  }

  #answered(text: string): void {
    const { id, answer } = JSON.parse(text) as { readonly id: string; readonly answer: Answer };
    const { seq, activity } = answer;
    const asking = this.#asking.get(id);
    if (!asking) return;
    asking.answers.push(activity ? { seq, activity: reviveDates(activity) } : answer);
    if (asking.answers.length >= asking.expected) asking.done();
  }

  async #answer(question: Question): Promise<Answer> {
    const { receiver } = this.#own;
    if (question.about === 'activity') {
      const activity = receiver.activity(question.since);
      return { seq: this.#own.seq(), activity };
    }
    await receiver.idle(mayReach(question.address));
    return { seq: this.#own.seq() };
  }
}

/** Adds up what the clients of all replicas did. */
export function sumActivities(activities: readonly OwnActivity[]): OwnActivity {
  const sum = (count: (activity: OwnActivity) => number): number =>
    activities.reduce((total, activity) => total + count(activity), 0);
  return {
    sessions: sum(({ sessions = 0 }) => sessions),
    leftAfterGreeting: sum(({ leftAfterGreeting = 0 }) => leftAfterGreeting),
    refusals: activities
      .flatMap(({ refusals }) => refusals)
      .sort((one, other) => one.at.getTime() - other.at.getTime()),
  };
}
