import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';

/** A listener that is stopped, with a full backlog: the kernel drops whatever else asks for a connection. */
export async function blackHole(): Promise<{ readonly port: number; close(): void }> {
  const code = "const s=require('net').createServer().listen(0,'127.0.0.1',1,()=>console.log(s.address().port))";
  const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });
  const port = Number(String((await once(child.stdout, 'data'))[0]));
  child.kill('SIGSTOP');
  const sockets: net.Socket[] = [];
  for (let taken = true; taken && sockets.length < 50; ) {
    const socket = net.connect(port, '127.0.0.1').on('error', () => {});
    sockets.push(socket);
    const patience = new Promise((resolve) => setTimeout(resolve, 150, false));
    taken = await Promise.race([once(socket, 'connect').then(() => true), patience.then(() => false)]);
  }
  const close = () => {
    for (const socket of sockets) socket.destroy();
    child.kill('SIGKILL');
  };
  return { port, close };
}
