// What the ways are called that more than one file speaks of.
export const ourLogin = 'login of the bundle';
export const ourCheck = 'check of the bundle';
export const minimalScript = 'minimal Node script';
export const shellLogin = '`openssl` and `curl`';
export const sfLogin = '`sf org login jwt`';
export const opensslLoop = '`openssl x509 -checkend`';
export const goCalls = "Go's `encoding/pem` and `crypto/x509`";

/** Files up to which a program is started for each of them, when growth is measured. */
export const loopLimit = 1000;
