import type { Search } from '../certificate/search.ts';
import type { Secret } from '../secret.ts';

/** Everything outside the program. Verbs receive it as a parameter; tests give a scripted one. */
export interface World {
  readonly clock: Clock;
  readonly network: Network;
  readonly tls: Tls;
  readonly files: Files;
  readonly keystores: Keystores;
  readonly processes: Processes;
  readonly machine: Machine;
}

export interface Clock {
  /** The machine's idea of now. */
  now(): Date;
  /** A clock that never jumps, in milliseconds from an arbitrary start; measures elapsed time. */
  monotonic(): number;
  /** Resolves after that many milliseconds, or earlier when the signal aborts (it never rejects). */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Uniform in [0, 1): for jitter, never for secrets. */
  random(): number;
}

/** Where in an exchange something happened. */
export type Phase = 'dns' | 'tcp' | 'proxy' | 'tls' | 'http';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The body; a `Secret` because it carries an assertion or a token. */
  readonly body?: Secret;
  /** A body of bytes, in the place of `body`; nothing in it is secret. */
  readonly content?: Uint8Array;
  /** A bearer token for the Authorization header, kept out of `headers` so that those can be logged. */
  readonly bearer?: Secret;
}

/** A complete answer of the server, whatever its status. Redirects are never followed. */
export interface HttpReply {
  readonly kind: 'reply';
  readonly status: number;
  /** Names in lower case; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as UTF-8, at most 1 MiB; a longer one is an outage (`body too long`). */
  readonly body: string;
  /** Time from the start of the attempt to the end of the body, in milliseconds. */
  readonly elapsedMilliseconds: number;
}

/** No complete answer: an outage, as data. */
export interface HttpOutage {
  readonly kind: 'outage';
  readonly phase: Phase;
  /**
   * The system's own code (`ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED`, …) or one of ours: `TIMEOUT`, `ABORTED`,
   * `BODY_TOO_LONG`, `CONTENT_ENCODING`, `PROXY_407` (and other statuses of the proxy), `PROXY_UNREADABLE`,
   * `PROXY_UNSUPPORTED`.
   */
  readonly code: string;
  /** One clause for people that names the host or the proxy, and never credentials. */
  readonly detail: string;
  readonly elapsedMilliseconds: number;
  /** Whether the request may have reached the server. */
  readonly sent: boolean;
  /** Trying again cannot help: a certificate that is not trusted, a proxy that wants credentials, an aborted signal. */
  readonly final: boolean;
}

export type HttpAnswer = HttpReply | HttpOutage;

/** How far a connection to a server came. */
export interface Probe {
  /**
   * The phases that went well, in their order: `dns` (not where the host is an address) and `tcp`, or `proxy` in the
   * place of both, then `tls` when the URL is https.
   */
  readonly passed: readonly { readonly phase: Phase; readonly elapsedMilliseconds: number }[];
  /** The address at the other end of the connection, which is the proxy's where there is one. */
  readonly address: string | undefined;
  /** The protocol, such as `TLSv1.3`, and the server's own certificate as DER; `undefined` without TLS. */
  readonly tls: { readonly version: string; readonly certificate: Uint8Array } | undefined;
  /** What ended it; `undefined` when every phase went well. */
  readonly outage: HttpOutage | undefined;
}

export interface Network {
  /**
   * Sends one request and waits for its whole answer; never rejects, never follows a redirect, never retries.
   * Proxies (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY) and extra CAs are the network's own affair.
   */
  send(
    request: HttpRequest,
    limits: { readonly timeoutMilliseconds: number; readonly signal?: AbortSignal },
  ): Promise<HttpAnswer>;
  /**
   * Opens the way to a URL's server as `send` does, through a proxy where one is set, and looks at the watch in each
   * phase; sends nothing to the server and closes the connection. Never rejects.
   */
  probe(url: string, limits: { readonly timeoutMilliseconds: number; readonly signal?: AbortSignal }): Promise<Probe>;
  /**
   * What lies between us and that URL, and who may vouch for it, for the log: `proxy http://proxy.acme.example:3128`,
   * `extra CA /etc/acme.pem`, `the CA store of the system`.
   */
  route(url: string): readonly string[];
  /** Credentials that stand in proxy variables, to be masked before anything is logged. */
  secrets(): readonly Secret[];
}

/** What one attempt may cost. */
export type Limits = Parameters<Network['send']>[1];

/** The certificates that a server showed, as DER, its own first and then issuer after issuer. */
export interface PresentedChain {
  readonly kind: 'chain';
  readonly certificates: readonly Uint8Array[];
  readonly elapsedMilliseconds: number;
}

export interface Tls {
  /**
   * Makes a TLS handshake and takes down which certificates the server shows, whether or not they are trusted, still
   * valid or for that name; sends nothing through the connection. A server that then wants a certificate of ours has
   * shown its own all the same. Certificates that no link of the chain leads to are left out. Never rejects.
   * @param host a name or an address, without brackets; a name is also sent as the server's name (SNI)
   */
  presented(host: string, port: number, limits: Limits): Promise<PresentedChain | HttpOutage>;
}

/** What the search of a keystore came to. `timeout`: it took too long and was ended. `failed`: one clause on why. */
export type KeystoreAnswer =
  | {
      readonly kind: 'searched';
      readonly search: Search;
      /** Whether one of the certificates belongs to the private key beside them; `unknown` where no key could be read. */
      readonly ownKey: 'found' | 'missing' | 'unknown';
    }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'failed'; readonly detail: string };

/** Opens keystores whose key stretching takes time, on a thread that is ended when it takes too much of it. */
export interface Keystores {
  /** One after the other, however many are asked for at once. Never rejects. */
  search(content: Uint8Array, passphrase: Secret | undefined, limits: Limits): Promise<KeystoreAnswer>;
  /** Ends the thread, if there is one; a later search starts another. */
  close(): Promise<void>;
}

/** Why a file could not be had, from a closed list. */
export type FileRefusal = 'missing' | 'not-a-file' | 'link' | 'too-large' | 'forbidden' | 'outside' | 'failed';

/** What a reader asks of a path beyond being a regular file. */
export interface ReadOptions {
  /** `false`: a link in the last place is refused as `link`. Links are followed unless told otherwise. */
  readonly followLast?: boolean;
  /** The file must really lie in this folder, all links resolved; otherwise it is refused as `outside`. */
  readonly within?: string;
}

/** A name in a folder, and what it stands for; what lies behind a link is not looked at. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

export interface Files {
  /** The bytes of a regular file of at most `maximumBytes`; anything else (folder, FIFO, device, too large) is a refusal. */
  read(path: string, maximumBytes: number, options?: ReadOptions): Promise<Uint8Array | FileRefusal>;
  /** What is at the path, links followed. */
  kind(path: string): Promise<'file' | 'directory' | 'other' | 'missing'>;
  /**
   * Writes beside the path and renames over it, so that no reader sees half a file and a link is replaced, never
   * written through; mode 0600 (less the umask) unless told otherwise.
   * @throws Failure ERR_FILE_WRITE, as the other writing methods do; also when a folder or device is in the place.
   */
  write(path: string, content: string | Uint8Array, mode?: number): Promise<void>;
  /** Creates the folder and its parents; mode 0700 unless told otherwise. */
  makeDirectory(path: string, mode?: number): Promise<void>;
  /**
   * Names in a folder, sorted; empty when it does not exist.
   * @throws Failure ERR_FILE_READ when it exists and cannot be listed.
   */
  list(path: string): Promise<readonly string[]>;
  /**
   * What lies in a folder, sorted by name; a refusal when it cannot be listed (`not-a-file` when it is no folder), or
   * holds more than that many names (`too-large`).
   */
  entries(path: string, maximum: number): Promise<readonly Entry[] | FileRefusal>;
  /** The absolute path of what is there, without a link in it; `undefined` when nothing is. */
  realPath(path: string): Promise<string | undefined>;
  /** Removes a file or a folder with all that is in it; nothing there is fine. */
  remove(path: string): Promise<void>;
  /** Makes a file that must not exist yet (an advisory lock); `false` when it exists. */
  createExclusive(path: string, content: string): Promise<boolean>;
  /** When the file was last changed; `undefined` when it is not there. */
  modifiedAt(path: string): Promise<Date | undefined>;
  /** A fresh folder, mode 0700, under the runner's temporary folder or the system's. */
  temporaryDirectory(): Promise<string>;
}

export interface ProcessRequest {
  /** Absolute path of the program, from {@link Processes.find}. */
  readonly program: string;
  readonly arguments: readonly string[];
  /** Added to the allow-listed environment; may reveal secrets to the child. */
  readonly environment?: Readonly<Record<string, string | Secret>>;
  readonly input?: Secret;
  readonly timeoutMilliseconds: number;
}

export interface ProcessResult {
  /** `undefined` when it could not be started, was killed or timed out. */
  readonly exitCode: number | undefined;
  readonly timedOut: boolean;
  /** One clause on why there is no exit code: `it could not be started (ENOENT)`, `it was ended by SIGKILL`. */
  readonly problem?: string;
  /** Each at most 1 MiB, the rest is dropped. */
  readonly stdout: string;
  readonly stderr: string;
}

export interface Processes {
  /** The absolute path of a program on PATH, outside the workspace and the working directory; `undefined` when there is none. */
  find(name: string): Promise<string | undefined>;
  /**
   * Runs it without a shell in a fresh folder, with an allow-list of variables: nothing named INPUT_, STATE_,
   * SF_KEYPAIR_, ACTIONS_ or GITHUB_ and none of the runner's file variables reaches it. Never rejects.
   */
  run(request: ProcessRequest): Promise<ProcessResult>;
}

/** Facts about the machine that do not change while we run. */
export interface Machine {
  readonly platform: 'linux' | 'darwin' | 'win32' | 'other';
  /** HOME, or USERPROFILE on Windows. */
  readonly homeDirectory: string;
  /** The checkout, where GITHUB_WORKSPACE or its like names one. */
  readonly workspace: string | undefined;
  /** The environment as it was at the start; doors read options from it, nobody writes it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly nodeVersion: string;
}
