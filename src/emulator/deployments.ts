import type { ComponentFailure, Judged } from './deploy.ts';
import { numberedIdentifier } from './identifier.ts';

/** A deploy that was asked for, and how far it is. */
export interface Deployment {
  readonly id: string;
  readonly orgId: string;
  readonly checkOnly: boolean;
  readonly failures: readonly ComponentFailure[];
  readonly status: string;
  readonly done: boolean;
}

interface Kept extends Deployment {
  status: string;
  done: boolean;
  readonly endsAt: number;
  readonly apply: () => void;
}

type Asked = Judged & Pick<Deployment, 'orgId' | 'checkOnly'>;

/** The deploys of one emulator. They end when their time has come, whether or not somebody asks. */
export class Deployments {
  readonly #kept: Kept[] = [];

  /** @param endsAt milliseconds since 1970 */
  begin(asked: Asked, endsAt: number): Deployment {
    const id = numberedIdentifier('0Af', this.#kept.length + 1);
    const deployment: Kept = { ...asked, id, status: 'Pending', done: false, endsAt };
    this.#kept.push(deployment);
    return deployment;
  }

  find(id: string, orgId: string, now: number): Deployment | undefined {
    this.settle(now);
    return this.#kept.find((each) => each.orgId === orgId && (each.id === id || each.id.slice(0, 15) === id));
  }

  /** Ends, in their order, those whose time has come: a check changes nothing, and neither does one that fails. */
  settle(now: number): void {
    for (const each of this.#kept) {
      if (each.done) continue;
      // Before it is applied: what applies it looks at what has ended.
      each.done = now >= each.endsAt;
      if (!each.done) each.status = each.status === 'Canceling' ? each.status : 'InProgress';
      else if (each.status === 'Canceling') each.status = 'Canceled';
      else if (each.failures.length > 0) each.status = 'Failed';
      else {
        each.status = 'Succeeded';
        if (!each.checkOnly) each.apply();
      }
    }
  }

  /** One that has not ended is given up at its end. */
  cancel(deployment: Deployment): void {
    const kept = this.#kept.find(({ id }) => id === deployment.id);
    if (kept !== undefined && !kept.done) kept.status = 'Canceling';
  }
}
