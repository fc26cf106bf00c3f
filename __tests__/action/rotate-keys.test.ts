import { createPrivateKey } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { findCertificates } from '../../src/certificate/find.ts';
import { issueCertificate } from '../../src/certificate/issue.ts';
import { isCertificate } from '../../src/certificate/parse.ts';
import { fingerprintOf } from '../../src/key/signing-key.ts';
import { makePair, pair } from '../scripted/pair.ts';
import { ready, rotation } from './rotation.ts';

const next = makePair();
const certificateOf = ({ privateKey }: { privateKey: string }, commonName: string) =>
  issueCertificate({
    key: createPrivateKey(privateKey),
    commonName,
    notBefore: new Date('2026-11-20T12:00:00Z'),
    days: 365,
  });
const fingerprint = ({ privateKey }: { privateKey: string }) => fingerprintOf(createPrivateKey(privateKey));

describe('a key that a rotation is given', () => {
  it('as a file of text is kept as that text, since a secret is one', async () => {
    const { request } = await ready(
      { 'private-key': '/keys/acme.pem' },
      { files: { '/keys/acme.pem': pair.privateKey } },
    );
    expect(request.given.current.stored.reveal()).toBe(pair.privateKey);
    expect(request.given.current.fingerprint).toBe(fingerprint(pair));
  });

  it('as a binary file is kept as its base64', async () => {
    const der = createPrivateKey(pair.privateKey).export({ type: 'pkcs8', format: 'der' });
    const { request } = await ready({ 'private-key': '/keys/acme.der' }, { files: { '/keys/acme.der': der } });
    expect(request.given.current.stored.reveal()).toBe(der.toString('base64'));
  });

  it('for the time after is the next one, and none where its secret came out empty', async () => {
    const { request } = await ready({ 'next-private-key': next.privateKey });
    expect(request.given.next?.fingerprint).toBe(fingerprint(next));
    expect((await ready({ 'next-private-key': '\n' })).request.given.next).toBeUndefined();
  });
});

describe('a fresh key', () => {
  it('is a plain PEM where that is wished for, and masked before anybody has it', async () => {
    const { ports, ci } = await ready({ 'key-format': 'pem' });
    const { stored, fingerprint: made } = await ports.makeKey();
    expect(stored.reveal()).toMatch(/^-----BEGIN PRIVATE KEY-----\n/);
    expect(made).toBe(fingerprint({ privateKey: stored.reveal() }));
    expect(ci.masked).toContain(stored.reveal());
  });

  it('is stored in the form of the current one otherwise', async () => {
    const escaped = pair.privateKey.replaceAll('\n', '\\n');
    const { ports, ci } = await ready({ 'private-key': escaped });
    const { stored } = await ports.makeKey();
    expect(stored.reveal()).toMatch(/^-----BEGIN PRIVATE KEY-----\\n[^\n]+\\n$/);
    expect(ci.masked).toContain(stored.reveal());
  });
});

describe('the certificate beside the keys', () => {
  const given = { 'next-private-key': next.privateKey };

  it('is the one of the current key among all that the text holds', async () => {
    const own = await certificateOf(pair, 'own');
    const chain = `${await certificateOf(makePair(), 'issuer')}\nthe rest\n${own}`;
    const { request } = await ready({ ...given, certificate: chain });
    expect(request.given.certificate).toBe(own);
  });

  it('says nothing of the current one where it belongs to the next key', async () => {
    const { request } = await ready({ ...given, certificate: await certificateOf(next, 'next') });
    expect(request.given.certificate).toBeUndefined();
  });

  it('may lie in a file', async () => {
    const own = await certificateOf(pair, 'own');
    const { request } = await ready(
      { certificate: '/certificates/own.pem' },
      { files: { '/certificates/own.pem': own } },
    );
    const [read] = findCertificates(request.given.certificate ?? '');
    expect(read !== undefined && isCertificate(read) && read.subject).toBe('CN=own');
  });

  it('is refused where it belongs to neither key', async () => {
    const { failure } = await rotation({ ...given, certificate: await certificateOf(makePair(), 'stranger') });
    expect([failure?.code, failure?.message]).toEqual([
      'ERR_CERTIFICATE_MISMATCH',
      '`certificate` belongs to neither key that was given.',
    ]);
    const alone = await rotation({ certificate: await certificateOf(makePair(), 'stranger') });
    expect(alone.failure?.message).toBe('`certificate` does not belong to the key that was given.');
  });

  it('is refused where its path is a folder', async () => {
    const files = { '/certificates/own.pem': '' };
    const { failure } = await rotation({ certificate: '/certificates' }, { files });
    expect(`${failure?.code}: ${failure?.message}`).toBe(
      'ERR_CERTIFICATE_UNREADABLE: `certificate` names a path that cannot be read.',
    );
  });
});
