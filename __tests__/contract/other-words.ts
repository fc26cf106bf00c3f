import type { FailureCode } from '../../src/failure.ts';

/** An answer of a host that is no considered one, and its code. */
export interface OtherAnswer {
  /** What people see of it. */
  readonly words: string;
  readonly code: FailureCode;
  readonly cause: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const page = (title: string, text: string) =>
  `<html><head><title>${title}</title></head><body>${title} ${text}</body></html>`;

export const otherAnswers: readonly OtherAnswer[] = [
  {
    words: 'Data Not Available: The data you were trying to access could not be found.',
    code: 'ERR_ORG_UNAVAILABLE',
    cause: 'A page instead of an answer: the org is not ready yet, is being upgraded, or was deleted.',
    status: 200,
    headers: {},
    body: page('Data Not Available', 'The data you were trying to access could not be found.'),
  },
  {
    words: '503 Service Unavailable',
    code: 'ERR_ORG_UNAVAILABLE',
    cause: 'Maintenance or an incident. test.salesforce.com has them more often than the My Domain address of an org.',
    status: 503,
    headers: {},
    body: page('Service Unavailable', 'down for maintenance'),
  },
  {
    words: '302 Found',
    code: 'ERR_TOKEN_REDIRECT',
    cause:
      'The address is an old one (of an instance, or from before a change of My Domain). Tools that follow such an answer send a GET without the assertion, and fail with other words.',
    status: 302,
    headers: { location: 'https://acme.my.salesforce.com/services/oauth2/token' },
    body: '',
  },
];

/** What somebody gave as a key, by which our own message for it can be had. */
export type GivenAsKey = 'text' | 'cut' | 'certificate' | 'path' | 'encrypted' | 'wrong passphrase';

/** An error of another tool that people bring along, and what is said here instead. */
export interface OtherWords {
  readonly words: string;
  /** Who says it. */
  readonly speaker: string;
  readonly cause: string;
  /** What is different here; the message itself is printed behind it. */
  readonly here: string;
  /** What makes our message; absent where ours has no part in it. */
  readonly given?: GivenAsKey;
  /** Whether Node.js itself says these words of what was given. */
  readonly saidByNode?: boolean;
}

/** Errors of other tools about the key. */
export const keyWords: readonly OtherWords[] = [
  {
    words: 'secretOrPrivateKey must be an asymmetric key when using RS256',
    speaker: 'jsonwebtoken, and every tool that is built on it',
    cause:
      'The text is not a private key to that library: line ends became `\\n` or spaces, a line is missing, or it is something else.',
    here: 'What became of line ends, indentation and quotes does not matter; such a key is read without a word. A text that holds no key is told by its length alone:',
    given: 'text',
  },
  {
    words: 'error:0909006C:PEM routines:get_name:no start line',
    speaker: 'OpenSSL 1.1 and what is built on it (`PEM routines::no start line` with OpenSSL 3)',
    cause: 'The text does not begin with a `-----BEGIN …-----` line, or that line was joined with the next one.',
    here: 'A key whose lines were joined is read. One that was cut is named:',
    given: 'cut',
  },
  {
    words: 'error:1E08010C:DECODER routines::unsupported',
    speaker: 'Node.js since version 17',
    cause:
      'The text is no private key in a form that Node.js reads: line ends were lost, the key was cut, or a certificate or a public key stands in its place.',
    here: 'What was given instead is named:',
    given: 'certificate',
    saidByNode: true,
  },
  {
    words: 'error:07880109:common libcrypto routines::interrupted or cancelled',
    speaker: 'Node.js',
    cause: 'The PEM is encrypted, and nobody gave its passphrase.',
    here: 'The input that is missing is named:',
    given: 'encrypted',
    saidByNode: true,
  },
  {
    words: 'error:1C800064:Provider routines::bad decrypt',
    speaker: 'Node.js and OpenSSL 3 (`digital envelope routines:EVP_DecryptFinal_ex:bad decrypt` before)',
    cause: 'The passphrase is that of another file.',
    here: 'The passphrase is tried as it is and without a final line end; then:',
    given: 'wrong passphrase',
    saidByNode: true,
  },
  {
    words: "ENOENT: no such file or directory, open 'server.key'",
    speaker: 'the `sf` CLI, whose `--jwt-key-file` wants a file for as long as the login is used',
    cause: 'No step has written the file, it lies in another folder, or an earlier step has removed it.',
    here: 'No file is needed: give the text of the key from a secret. A path at which nothing lies is not quoted, since it may be a secret:',
    given: 'path',
  },
  {
    words: 'JwtAuthError: Error authenticating with JWT. Errors encountered:',
    speaker: 'the `sf` CLI',
    cause:
      'The CLI goes through several hosts and audiences and lists all refusals; the last one, mostly `audience is invalid`, tells the least.',
    here: 'Only the host that you name is asked, and the most telling refusal is reported. Search this page for the first line of the list.',
  },
];

/** What an org says of a token after a login that worked. */
export const sessionWords: readonly OtherWords[] = [
  {
    words: 'INVALID_SESSION_ID: Session expired or invalid',
    speaker: 'the APIs of the org',
    cause:
      'The session has ended: its policy gives it less time than the job takes, or a job that was given the same token ended it with `revoke: true`.',
    here: 'Set a longer timeout in the policies of the app, or for the org (Setup → Session Settings → Timeout Value), log in again right before the long step, or hand over with `sf-login: key`, which lets `sf` log in anew.',
  },
  {
    words: 'This session is not valid for use with the REST API',
    speaker: 'the APIs of the org',
    cause: 'The app does not grant the scope `api`, or API Access Control does not admit the app.',
    here: 'A session without `api` is warned of at once after the login. Add the scope: Setup → External Client App Manager → the app → Settings → Edit → OAuth Settings → OAuth Scopes → "Manage user data via APIs (api)".',
  },
  {
    words: 'Bad_OAuth_Token',
    speaker: '/services/oauth2/userinfo, as plain text with status 403',
    cause: 'The token has ended, was ended, or was cut when it was passed on.',
    here: 'Pass the output `access-token` as an environment variable to the step, and log in once in each job: a masked output does not travel to another one.',
  },
  {
    words: 'Destination URL not reset. The URL returned from login must be set',
    speaker: 'the APIs of the org',
    cause:
      'The call went to login.salesforce.com, test.salesforce.com or another org instead of the one that gave the token.',
    here: 'Call the address in the output `instance-url`.',
  },
  {
    words: 'ERROR_HTTP_420',
    speaker: 'the APIs of a scratch org, as a status without words',
    cause: 'The scratch org has expired or was deleted.',
    here: 'Make a new one, and store its address.',
  },
  {
    words: 'SOAP API does not support JWT-based access tokens',
    speaker: 'jsforce and the `sf` CLI, for `sf project deploy start` among others',
    cause: 'The app issues JWT-format access tokens, which SOAP takes from API version 68.0 on only.',
    here: 'A hand-off with such a token is warned of at once. Set SF_ORG_API_VERSION to 68.0 or later, or SF_ORG_METADATA_REST_DEPLOY to `true` (deploys only), or switch off "Issue JSON Web Token (JWT)-based access tokens for named users" in the app.',
  },
  {
    words: 'C-1016',
    speaker: '`sf org create scratch`',
    cause:
      'The Dev Hub was logged in to through an External Client App with a key file, and scratch orgs are signed up by connected apps.',
    here: 'Hand the token over (`sf-login: token`, the default), or set SF_SCRATCH_SIGNUP_CONNECTED_APP to `PlatformCLI` and SF_SCRATCH_SIGNUP_CALLBACK_URL to `http://localhost:1717/OauthRedirect`.',
  },
];
