import { isCertificate, parseCertificate } from '../../certificate/parse.ts';
import { askAgain, isOutage, outageReason } from './ask.ts';
import type { Collecting } from './collecting.ts';
import { refuse } from './content.ts';
import type { SourceLine } from './line.ts';

/** Takes down the chain that a TLS server shows, expired and untrusted ones as well. */
export async function readTls(line: Extract<SourceLine, { kind: 'tls' }>, collecting: Collecting): Promise<void> {
  const { host, port, location } = line;
  const answer = await askAgain((limits) => collecting.world.tls.presented(host, port, limits), collecting);
  if (isOutage(answer)) {
    refuse({ kind: 'tls', location, named: true, input: undefined }, ...outageReason(answer), 0, collecting);
    return;
  }
  for (const [index, der] of answer.certificates.entries()) {
    const origin = { kind: 'tls', location, index } as const;
    const parsed = parseCertificate(der);
    collecting.collector.add(
      isCertificate(parsed)
        ? { kind: 'certificate', certificate: parsed, origin }
        : { kind: 'unreadable', ...parsed, origin },
    );
  }
}
