import type { LoginUrl } from '../assertion/login-url.ts';
import { isCertificate, parseCertificate } from '../certificate/parse.ts';
import { Failure, type FailureCode } from '../failure.ts';
import { humanDuration, rfc3339 } from '../time.ts';
import type { HttpOutage, Limits, Phase, Probe, World } from '../world/world.ts';
import { type Examination, type ExaminationId, type Facts, failedBy, passed, skipped, warned } from './examination.ts';

/** What became of the way to the host. */
export interface ExaminedNetwork {
  readonly examinations: readonly Examination[];
  /** Whether a connection was made. */
  readonly reached: boolean;
}

const ids = ['network.dns', 'network.tcp', 'network.tls', 'network.proxy'] as const;

export function skipNetwork(because: string): ExaminedNetwork {
  return { examinations: ids.map((id) => skipped(id, because)), reached: false };
}

/** The four examinations of the way to the host, by one connection through which nothing is sent. */
export async function examineNetwork(url: LoginUrl, limits: Limits, world: World): Promise<ExaminedNetwork> {
  const probe = await world.network.probe(url.origin, limits);
  const way: Way = { url, probe, ...betweenUs(world.network.route(url.origin)) };
  return {
    examinations: [dns(way), tcp(way), await tls(way, limits, world), proxy(way, world)],
    reached: probe.outage === undefined,
  };
}

interface Way {
  readonly url: LoginUrl;
  readonly probe: Probe;
  /** The proxy's name without credentials, or the variable that cannot be used; `undefined` without a proxy. */
  readonly proxy: string | undefined;
  /** The file that NODE_EXTRA_CA_CERTS names. */
  readonly extraCa: string | undefined;
}

function betweenUs(route: readonly string[]): Pick<Way, 'proxy' | 'extraCa'> {
  const named = (what: string) => route.find((each) => each.startsWith(what))?.slice(what.length);
  return { proxy: named('proxy '), extraCa: named('extra CA ') };
}

function dns(way: Way): Examination {
  const { url, proxy } = way;
  if (proxy !== undefined) return skipped('network.dns', `The proxy ${proxy} resolves ${url.host}.`);
  return (
    inPhase('network.dns', 'dns', way, `The name ${new URL(url.origin).hostname} was resolved`, {
      address: way.probe.address ?? null,
    }) ?? skipped('network.dns', `${url.host} is an address; there is nothing to resolve.`)
  );
}

function tcp(way: Way): Examination {
  const { url, proxy, probe } = way;
  if (proxy !== undefined) return skipped('network.tcp', `The proxy ${proxy} connects to ${url.host}.`);
  const facts = { address: probe.address ?? null };
  const address = probe.address === undefined ? '' : ` (${probe.address})`;
  return (
    inPhase('network.tcp', 'tcp', way, `${url.host}${address} took the connection`, facts) ?? notReached('network.tcp')
  );
}

function proxy(way: Way, { machine }: World): Examination {
  const { probe, proxy: name, extraCa, url } = way;
  const facts = { proxy: name ?? null, extraCa: extraCa ?? null };
  if (name === undefined) {
    const set = Object.entries(machine.environment).find(
      ([each, value]) => /^(?:https?|all)_proxy$/i.test(each) && value !== undefined && value !== '',
    );
    const past =
      set === undefined ? 'No proxy is set' : `${url.host} goes past the proxy of ${set[0]} (NO_PROXY, or loopback)`;
    return skipped('network.proxy', `${past}.`, facts);
  }
  if (probe.outage?.phase === 'proxy') return failedBy('network.proxy', failureOf(probe.outage), facts);
  return (
    inPhase('network.proxy', 'proxy', way, `The proxy ${name} opened the way to ${url.host}`, facts) ??
    notReached('network.proxy', facts)
  );
}

async function tls(way: Way, limits: Limits, world: World): Promise<Examination> {
  const { url, probe, extraCa } = way;
  if (url.origin.startsWith('http:')) return skipped('network.tls', `${url.host} is loopback without TLS.`);
  if (probe.outage?.phase === 'tls') return untrusted(way, probe.outage, limits, world);
  const facts = { version: probe.tls?.version ?? null, ...namesOf(probe.tls?.certificate) };
  const examination = inPhase(
    'network.tls',
    'tls',
    way,
    `The TLS handshake (${probe.tls?.version}, certificate trusted) was made`,
    facts,
  );
  if (examination === undefined) return notReached('network.tls');
  if (extraCa === undefined || (await world.files.kind(extraCa)) === 'file') return examination;
  const message = `${examination.message} NODE_EXTRA_CA_CERTS names ${extraCa}, where there is no file.`;
  return warned('network.tls', message, 'Correct NODE_EXTRA_CA_CERTS or remove it.', examination.facts);
}

/** Whose certificate it is that is not trusted tells a company's proxy from an attack. */
async function untrusted(
  { url, extraCa }: Way,
  outage: HttpOutage,
  limits: Limits,
  world: World,
): Promise<Examination> {
  const failure = failureOf(outage);
  const { hostname, port } = new URL(url.origin);
  const shown = outage.final
    ? await world.tls.presented(hostname.replace(/^\[|\]$/g, ''), Number(port) || 443, limits)
    : outage;
  const facts = shown.kind === 'chain' ? namesOf(shown.certificates[0]) : {};
  const issuer =
    facts['issuer'] === undefined
      ? ''
      : ` The server shows a certificate of ${facts['subject']}, issued by ${facts['issuer']}, that ends ${facts['notAfter']}.`;
  const missing =
    extraCa !== undefined && (await world.files.kind(extraCa)) !== 'file'
      ? ` NODE_EXTRA_CA_CERTS names ${extraCa}, where there is no file.`
      : '';
  const examination = failedBy('network.tls', failure, facts);
  return { ...examination, message: `${examination.message}${issuer}${missing}` };
}

/** Whose certificate a server showed first; empty when it cannot be read. */
function namesOf(certificate: Uint8Array | undefined): Facts {
  const own = certificate === undefined ? undefined : parseCertificate(certificate);
  if (own === undefined || !isCertificate(own)) return {};
  const { subject, issuer, notAfter } = own;
  return { subject, issuer, notAfter: notAfter === null ? null : rfc3339(notAfter) };
}

/** @returns `undefined` when the phase was not reached, or is none of this way's */
function inPhase(id: ExaminationId, phase: Phase, { probe }: Way, done: string, facts: Facts): Examination | undefined {
  if (probe.outage?.phase === phase) return failedBy(id, failureOf(probe.outage));
  const elapsedMilliseconds = timeIn(phase, probe);
  if (elapsedMilliseconds === undefined) return undefined;
  return passed(id, `${done} in ${humanDuration(elapsedMilliseconds)}.`, { elapsedMilliseconds, ...facts });
}

function timeIn(phase: Phase, { passed: phases }: Probe): number | undefined {
  return phases.find((each) => each.phase === phase)?.elapsedMilliseconds;
}

function notReached(id: ExaminationId, facts: Facts = {}): Examination {
  return skipped(id, 'It did not come to this: the way ended before.', facts);
}

const codes: Readonly<Record<Phase, FailureCode>> = {
  dns: 'ERR_NETWORK_DNS',
  tcp: 'ERR_NETWORK_TCP',
  proxy: 'ERR_NETWORK_PROXY',
  tls: 'ERR_NETWORK_TLS',
  http: 'ERR_NETWORK_HTTP',
};

/** An outage as a failure with its phase's code. */
export function failureOf(outage: HttpOutage): Failure {
  return new Failure(codes[outage.phase], `${outageClause(outage)}.`);
}

/** One clause: what happened, the system's own code, and the time that it took. */
export function outageClause({ detail, code, elapsedMilliseconds }: HttpOutage): string {
  return `${detail} (${code}, after ${humanDuration(elapsedMilliseconds)})`;
}
