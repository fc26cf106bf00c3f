import { afterEach } from '@jest/globals';

interface Open {
  close(): unknown;
}

const open: Open[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** The same server, which is closed when the test is over. */
export async function kept<T extends Open>(server: T | Promise<T>): Promise<T> {
  const running = await server;
  open.push(running);
  return running;
}
