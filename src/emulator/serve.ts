import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';
import { type Controls, controlAnswer } from './control-endpoint.ts';
import { deliver, type Line } from './delivery.ts';
import type { Emulation } from './emulation.ts';
import { type Delivery, type Fault, faultAnswer, faultDelivery } from './fault.ts';
import { makeInquiry, readBody } from './inquiry.ts';
import { type JournalEntry, record } from './journal.ts';
import { routeOf } from './route.ts';

/** What every request of one emulator is served with. */
export interface Service {
  readonly emulation: Emulation;
  readonly journal: JournalEntry[];
  readonly controls: Controls;
}

const whole: Delivery = { kind: 'whole' };

/** Reads one request, has it judged (or spoiled by a fault), writes it down and answers. */
export async function serve(
  { emulation, journal, controls }: Service,
  request: IncomingMessage,
  response: ServerResponse,
  line: Line,
): Promise<void> {
  const body = await readBody(request);
  response.setHeader('date', emulation.now().toUTCString());
  if (body === undefined) {
    response.writeHead(413, { connection: 'close' }).end();
    return;
  }
  const inquiry = makeInquiry(request, body, emulation.scheme, emulation.orgs);
  const control = controlAnswer(inquiry, controls);
  if (control !== undefined) return deliver(response, control, whole, line);
  const { route, parts } = routeOf(inquiry.path);
  const fault = route.endpoint === 'other' ? undefined : emulation.faults.take(route.endpoint);
  const delivery = fault === undefined ? whole : faultDelivery(fault);
  const answer = instead(fault, delivery, inquiry.place.origin) ?? route.answer(emulation, inquiry, parts);
  record(journal, emulation.now(), route.endpoint, inquiry, answer, fault);
  await deliver(response, answer, delivery, line);
}

/** What is said in the place of the right answer: a fault's own, or nothing at all (status 0). */
function instead(fault: Fault | undefined, delivery: Delivery, origin: string): Answer | undefined {
  if (fault === undefined) return undefined;
  const silent = ['hang', 'reset', 'close', 'garbage'].includes(delivery.kind);
  return silent ? { status: 0, headers: {}, body: '', outcome: 'fault' } : faultAnswer(fault, origin);
}
