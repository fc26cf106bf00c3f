import {
  type Call,
  inspectText,
  isPoisoned,
  type ModelOrg,
  type ModelWorld,
  names,
  noKey,
  settleServers,
  stranger,
} from './world.ts';

const short = (key: string) => (key === noKey ? key : `K${Number.parseInt(key, 16)}`);

/**
 * What must hold in every state; a sentence when it does not.
 * @param force the old key is compromised: who was queued with it alone is meant to be locked out
 */
export function broken(world: ModelWorld, force: boolean): string | undefined {
  settleServers(world);
  for (const [index, org] of world.orgs.entries()) {
    if (org.servers.includes(noKey) || org.servers.includes(stranger)) continue;
    for (const [place, { held }] of world.stores.entries()) {
      const locked = held.find(
        ({ keys, last }) => !(force && last < world.now) && org.servers.some((server) => !keys.includes(server)),
      );
      if (locked !== undefined)
        return `a pipeline with the secrets of store ${place} holds ${locked.keys.map(short).join(' and ') || 'nothing'}, and org ${index} accepts ${org.servers.map(short).join(' or ')}`;
    }
  }
  return scopes(world);
}

function scopes({ stores }: ModelWorld): string | undefined {
  for (const [place, { current, next }] of stores.entries()) {
    for (const slot of [current, next]) {
      if (slot !== null && slot.scope > 1 + place) return `a secret of store ${place} can be read by more than before`;
    }
  }
  return undefined;
}

/** What must hold before a request is carried out. */
export function forbidden(world: ModelWorld, call: Call): string | undefined {
  if (isPoisoned(world) || (call.op !== 'put' && call.op !== 'forget')) return undefined;
  settleServers(world);
  const { current, next } = world.stores[call.store] as ModelWorld['stores'][number];
  const slot = call.secret === names.secretName ? current : next;
  const key = call.op === 'put' ? call.key : undefined;
  if (slot === null || slot.key === key) return undefined;
  const other = call.secret === names.secretName ? next : current;
  if (call.secret === names.secretName) {
    const unproved = world.orgs.findIndex((org) => !hasProved(org, key));
    return unproved < 0
      ? undefined
      : `${short(slot.key)} is overwritten in store ${call.store} before ${short(key ?? noKey)} has logged in to org ${unproved}`;
  }
  const needed = world.orgs.findIndex(({ servers }) => servers.includes(slot.key));
  return needed < 0 || other?.key === slot.key
    ? undefined
    : `${short(slot.key)} is overwritten in store ${call.store} while org ${needed} accepts it`;
}

function hasProved({ proved, servers }: ModelOrg, key: string | undefined): boolean {
  return key !== undefined && proved.includes(key) && servers.length === 1;
}

/** Two rotations that write at the same moment. */
export function bothWriting(calls: readonly (Call | undefined)[]): string | undefined {
  const writing = calls.filter(
    (call) => call !== undefined && (['put', 'forget', 'publish'].includes(call.op) || writesState(call)),
  );
  return writing.length > 1 ? 'two rotations write at the same moment' : undefined;
}

function writesState(call: Call): boolean {
  return call.op === 'write' || (call.op === 'unset' && !call.name.includes('LOCK'));
}

/** For a trace: one line a request. */
export function told(call: Call): string {
  switch (call.op) {
    case 'read':
    case 'unset':
      return `${call.op} ${call.name}`;
    case 'create':
      return `create ${call.name}`;
    case 'write': {
      const certificate = inspectText(call.value);
      if (certificate !== undefined)
        return `write ${call.name} := certificate over ${short(certificate.keyFingerprint)}`;
      const phase = /"phase":"(\w+)"/.exec(call.value)?.[1];
      return `write ${call.name} := ${phase}`;
    }
    case 'look':
    case 'forget':
      return `${call.op} ${call.secret} in store ${call.store}`;
    case 'put':
      return `put ${call.secret} in store ${call.store} := ${short(call.key)}`;
    case 'prove':
      return `log in to org ${call.org} with ${short(call.key)}`;
    case 'publish':
      return `publish a certificate over ${short(inspectText(call.pem)?.keyFingerprint ?? noKey)}`;
    case 'sleep':
      return `sleep ${call.milliseconds / 1000} s`;
    default:
      return call.op;
  }
}
