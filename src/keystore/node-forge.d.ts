// The modules of node-forge that are loaded one by one; each adds its part to the library's one object.
declare module 'node-forge/lib/forge.js' {
  import type forge from 'node-forge';

  const object: typeof forge;
  export default object;
}
declare module 'node-forge/lib/rc2.js';
declare module 'node-forge/lib/x509.js';
declare module 'node-forge/lib/sha256.js';
