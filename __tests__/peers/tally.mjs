/** A reporter of node:test that counts tests, and not the groups that they stand in. */
export default async function* tally(events) {
  const sums = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isGroup = data.details?.type === 'suite';
    if (isGroup && type === 'test:pass') continue;
    if (data.skip !== undefined && data.skip !== false) sums.skipped += 1;
    else if (type === 'test:fail') sums.failed += isGroup ? 0 : 1;
    else sums.passed += 1;
  }
  yield JSON.stringify(sums);
}
