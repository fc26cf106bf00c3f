import { bodies } from './faults/body.ts';
import { cancelAndPost } from './faults/cancel-and-post.ts';
import { clocks } from './faults/clock.ts';
import { dnsAndTcp } from './faults/dns-and-tcp.ts';
import type { Fault, Row } from './faults/fault.ts';
import { locals } from './faults/local.ts';
import { proxies } from './faults/proxy.ts';
import { slowLines } from './faults/slow-line.ts';
import { tlsFaults } from './faults/tls.ts';

const grouped = (group: Fault['group'], rows: readonly Row[]): Fault[] => rows.map((row) => ({ ...row, group }));

/** Every fault that a login is tried with. */
export const faults: readonly Fault[] = [
  ...grouped('dns and tcp', dnsAndTcp),
  ...grouped('proxy', proxies),
  ...grouped('tls', tlsFaults),
  ...grouped('body', bodies),
  ...grouped('clock', clocks),
  ...grouped('cancel and post', cancelAndPost),
  ...grouped('local', locals),
  ...grouped('slow line', slowLines),
];
