// Sends requests through the real world in a process of its own, so that its environment (proxies, NODE_EXTRA_CA_CERTS)
// is what Node itself starts with. Reads one JSON value from standard input, writes one to standard output.
const { requests, timeoutMilliseconds, probes } = JSON.parse(process.env.SENDER_ORDER);
delete process.env.SENDER_ORDER;
const { createWorld } = await import('../../src/world/create.ts');
const { Secret } = await import('../../src/secret.ts');
const loaded = () => process.moduleLoadList.map((name) => name.replace(/^NativeModule /, ''));

const world = createWorld(process.env);
const afterCreation = loaded();
const answers = [];
for (const { body, bearer, ...request } of requests) {
  const secrets = {
    ...(body === undefined ? {} : { body: new Secret(body) }),
    ...(bearer === undefined ? {} : { bearer: new Secret(bearer) }),
  };
  answers.push(await world.network.send({ headers: {}, ...request, ...secrets }, { timeoutMilliseconds }));
}
const afterSending = loaded();
const probed = [];
for (const url of probes) probed.push(await world.network.probe(url, { timeoutMilliseconds }));
console.log(JSON.stringify({ answers, afterCreation, afterSending, probed }));
