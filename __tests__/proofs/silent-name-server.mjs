// A name server that hears and never answers, and a request that needs a name. Runs where nothing else is on the network.
import { createSocket } from 'node:dgram';
import { createWorld } from '../../src/world/create.ts';

const server = createSocket('udp4');
server.unref();
await new Promise((resolve) => server.bind(53, '127.0.0.1', resolve));
const request = { method: 'GET', url: 'https://acme.my.salesforce.com/', headers: {} };
const answer = await createWorld(process.env).network.send(request, { timeoutMilliseconds: 500 });
console.log(JSON.stringify(answer));
process.exit();
