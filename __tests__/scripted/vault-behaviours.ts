/**
 * What GitHub does with secrets, variables and runs beyond its OpenAPI description. The server of these tests behaves
 * so, and writes down in `met` which of it a test has met. Documented unless a source is named.
 */
export const vaultBehaviours = {
  'bad-token': 'a token that is not accepted gets 401 everywhere',
  'place-hidden': 'a repository or organization that the token cannot see is 404',
  'environment-missing': 'an environment that is not there is 404',
  'repository-moved': 'a renamed repository redirects: 301 when looking, 307 when writing',
  archived: 'whoever writes to an archived repository gets 403 with words to that effect (seen in practice)',
  'permission-missing':
    'a token without the permission gets 403, with the permission in x-accepted-github-permissions; the words differ for apps and for personal tokens',
  'own-token': "a workflow's own token is an app's token, and gets 403 for secrets in the same words",
  'single-sign-on': 'a token that is not authorised for the single sign-on gets 403 with x-github-sso',
  'secret-missing': 'a secret or variable that is not there is 404',
  'names-in-capitals': 'names are kept in capitals and found in any case of letters',
  'value-not-for-us': 'a box that was sealed for another key, or a key_id that is not valid, is refused: 422',
  'value-too-long': 'a secret of over 48 kB is refused: 422',
  'visibility-kept-by-nobody': "a PUT sets an organization secret's visibility and list to what it says, whatever was",
  'ids-without-selected': 'a list of repositories goes with visibility: selected alone: 422',
  'variable-exists': 'a variable that exists is not made again: 409 (gh falls back to PATCH on it)',
  'list-partial': 'a list that single sign-on hides members of has x-github-sso: partial-results',
  pages: 'a list has at most per_page members',
  viewer: 'GraphQL tells every token its own account',
} as const;

export type VaultBehaviour = keyof typeof vaultBehaviours;

/** What may go wrong with one request. `drop`: the connection breaks; `hold`: nothing comes any more. */
export const faultKinds = {
  'drop-before': 'the connection breaks before the request is carried out',
  'drop-after': 'the request is carried out and the connection breaks: a lost answer',
  'hold-before': 'the request is not carried out and never answered',
  'hold-after': 'the request is carried out and never answered',
  '500-before': 'HTTP 500, not carried out',
  '500-after': 'HTTP 500, carried out (seen in practice)',
  '502': 'HTTP 502 with a page of HTML, not carried out',
  '503': 'HTTP 503, not carried out',
  '403': 'HTTP 403 with words that are no others',
  '404': 'HTTP 404',
  '409': 'HTTP 409, somebody else changes the same thing',
  '429': 'HTTP 429 with retry-after',
  'secondary-limit': 'HTTP 403 with retry-after and words about a secondary rate limit',
  'primary-limit': 'HTTP 403 with x-ratelimit-remaining: 0 and x-ratelimit-reset',
  html: 'HTTP 200 with a page of HTML: something else answers',
} as const;

export type FaultKind = keyof typeof faultKinds;
