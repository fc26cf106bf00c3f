import { type Answer, htmlAnswer, rejectionAnswer, textAnswer } from './answer.ts';
import { isRejectionName } from './rejection.ts';

/** The endpoints that a fault can be aimed at; `any` is all of them. */
export const endpointNames = [
  'token',
  'userinfo',
  'identity',
  'revoke',
  'introspect',
  'data',
  'metadata',
  'deploy',
  'any',
] as const;
export type EndpointName = (typeof endpointNames)[number];

/** How an answer leaves the server when it does not leave it as it should. */
export type Delivery =
  | { readonly kind: 'whole' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'drip'; readonly milliseconds: number }
  | { readonly kind: 'truncate' | 'hang' | 'reset' | 'close' | 'garbage' };

/** A fault as it was written, and how many requests it still has to spoil. */
export interface Fault {
  /** The whole text, for the journal. */
  readonly text: string;
  readonly endpoint: EndpointName;
  readonly name: string;
  readonly argument: string;
  /** `Infinity` stands until it is taken away. */
  remaining: number;
}

const dataNotAvailable =
  '<html><head><title>Data Not Available</title></head><body><h1>Data Not Available</h1>' +
  '<p>The data you were trying to access could not be found. It may be due to another user deleting the data or a ' +
  'system error. If you know the data is not deleted but cannot access it, please look at our support page.</p>' +
  '</body></html>';

/** Faults that put an answer of their own in the place of the right one; the request is not judged at all. */
const answers: Readonly<Record<string, (argument: string, origin: string) => Answer>> = {
  status: (argument) => htmlAnswer(whole(argument, 503), 'Service Unavailable', 'fault'),
  html: (argument) => htmlAnswer(whole(argument, 200), dataNotAvailable, 'fault'),
  empty: (argument) => textAnswer(whole(argument, 200), '', 'fault'),
  big: (argument) => textAnswer(200, 'x'.repeat(Math.min(whole(argument, 2 ** 21), 2 ** 26)), 'fault'),
  'retry-after': (argument) => {
    const answer = htmlAnswer(503, 'Service Unavailable', 'fault');
    return { ...answer, headers: { ...answer.headers, 'retry-after': argument === '' ? '1' : argument } };
  },
  redirect: (argument, origin) => {
    const answer = htmlAnswer(302, '', 'fault');
    return { ...answer, headers: { ...answer.headers, location: argument === '' ? `${origin}/moved` : argument } };
  },
  body: (argument) => {
    const status = /^\d{3}(?=:)/.exec(argument);
    return {
      ...(status === null
        ? textAnswer(200, argument, 'fault')
        : textAnswer(Number(status[0]), argument.slice(4), 'fault')),
      headers: { 'content-type': 'application/json;charset=UTF-8' },
    };
  },
};

/** Faults of the way back. `slow`, `drip` and `truncate` spoil the right answer, the others give none. */
const deliveries: Readonly<Record<string, (argument: string) => Delivery>> = {
  slow: (argument) => ({ kind: 'slow', milliseconds: whole(argument, 1000) }),
  drip: (argument) => ({ kind: 'drip', milliseconds: whole(argument, 100) }),
  truncate: () => ({ kind: 'truncate' }),
  hang: () => ({ kind: 'hang' }),
  reset: () => ({ kind: 'reset' }),
  close: () => ({ kind: 'close' }),
  garbage: () => ({ kind: 'garbage' }),
};

/** Faults of the org itself: they change how requests are judged, and stand unless a number is given. */
const conditions = ['clock', 'flap', 'propagation'];

/** The names of all faults, rejections left out. */
export const faultNames: readonly string[] = [...Object.keys(answers), ...Object.keys(deliveries), ...conditions];

/**
 * Reads `[endpoint/]name[:argument][*count]`: `status:503`, `revoke/reset`, `slow:5000*3`, `any/unknown-error*`,
 * `clock:-600`. Without a count a fault spoils one request; a bare `*` stands; conditions stand by themselves.
 * @returns `undefined` when the text names no fault.
 */
export function parseFault(text: string): Fault | undefined {
  const match = /^(?:([a-z]+)\/)?([a-z-]+)(?::(.*?))?(?:\*(\d*))?$/s.exec(text);
  if (match?.[2] === undefined) return undefined;
  const [, endpoint = 'token', name, argument = '', count] = match;
  const known = endpointNames.find((candidate) => candidate === endpoint);
  if (known === undefined || !(faultNames.includes(name) || isRejectionName(name))) return undefined;
  const remaining = count === '' || (count === undefined && conditions.includes(name)) ? Infinity : Number(count ?? 1);
  return { text, endpoint: known, name, argument, remaining };
}

/** The faults of one emulator, consumed in the order of their list. */
export class FaultQueue {
  readonly #faults: readonly Fault[];

  constructor(texts: readonly string[]) {
    this.#faults = texts.map((text) => {
      const fault = parseFault(text);
      if (fault === undefined) throw new TypeError(`no fault is named ${JSON.stringify(text)}`);
      return fault;
    });
  }

  /** The next fault of an answer or of its way back for a request to that endpoint; it is used up by being taken. */
  take(endpoint: EndpointName): Fault | undefined {
    return this.#use(endpoint, (fault) => !conditions.includes(fault.name));
  }

  /** The argument of a condition for a request to the token endpoint, used once; `undefined` when it does not hold. */
  condition(name: 'flap' | 'propagation'): string | undefined {
    return this.#use('token', (fault) => fault.name === name)?.argument;
  }

  /** By how many seconds the org's clock is off. */
  clockShiftSeconds(): number {
    return Number(this.#faults.find((fault) => fault.name === 'clock')?.argument || 0);
  }

  #use(endpoint: EndpointName, wanted: (fault: Fault) => boolean): Fault | undefined {
    const fault = this.#faults.find(
      (candidate) =>
        candidate.remaining > 0 &&
        (candidate.endpoint === endpoint || candidate.endpoint === 'any') &&
        wanted(candidate),
    );
    if (fault !== undefined) fault.remaining -= 1;
    return fault;
  }
}

/** The answer that a fault puts in the place of the right one; `undefined` when it leaves that alone. */
export function faultAnswer(fault: Fault, origin: string): Answer | undefined {
  if (isRejectionName(fault.name)) return rejectionAnswer(fault.name);
  return answers[fault.name]?.(fault.argument, origin);
}

export function faultDelivery(fault: Fault): Delivery {
  return deliveries[fault.name]?.(fault.argument) ?? { kind: 'whole' };
}

function whole(argument: string, otherwise: number): number {
  return /^\d+$/.test(argument) ? Number(argument) : otherwise;
}
