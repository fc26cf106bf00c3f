/**
 * What GitHub does beyond its OpenAPI description, as far as the tracking issue meets it: the server of these tests
 * behaves so, and writes down which of it a test has met. Documented unless a source is named.
 */
export const behaviours = {
  viewer: 'GraphQL tells every token its own account, those of workflows and apps included (the REST API does not)',
  'no-graphql': 'a platform without GraphQL answers 404',
  'user-closed-to-apps': 'GET /user answers 403 to the token of a workflow or an app',
  'bad-token': 'a token that is not accepted gets 401 everywhere',
  'repository-hidden': 'a repository that the token cannot see is 404',
  'repository-moved': 'a renamed repository redirects: 301 when looking, 307 when writing',
  'write-refused':
    'a token that only reads gets 403 when it writes, with the permission in x-accepted-github-permissions',
  'single-sign-on': 'a token that is not authorised for the single sign-on gets 403 with x-github-sso',
  archived: 'whoever writes to an archived repository gets 403 with words to that effect',
  'issues-disabled': 'a repository without issues answers 410 to everything about them',
  'pull-requests-in-list': 'the list of issues holds pull requests, which alone have the member pull_request',
  'author-gone': 'the author of an issue is null when the account was deleted',
  'label-filter': 'the list takes labels without regard to case',
  pages: 'a list has at most per_page members, and the header link says rel="next" when there are more',
  'list-lags': 'what was just written may be missing from the list for a moment (seen in practice)',
  'label-exists': 'a label that exists in any case of letters is refused: 422, already_exists',
  'labels-made': 'labels that do not exist are made when an issue is opened with them',
  'labels-dropped': 'labels of somebody without the right to set them are dropped in silence',
  'label-too-long': 'a label of over 50 characters is refused: 422',
  'assignees-ignored': 'whoever cannot be assigned is left out in silence',
  'edit-anything': 'a token that may write issues may edit those of anybody',
  'reason-with-state': 'state_reason counts only when the state changes',
  'comment-on-locked': 'a comment on a locked issue is refused to those without the right to write: 403',
  'text-too-long':
    'a text of over 262,144 bytes is refused when an issue is opened, and left as it was in silence when edited (measured by others)',
  'primary-limit': '403 with x-ratelimit-remaining: 0 and x-ratelimit-reset in seconds of the epoch',
  'secondary-limit': '403 or 429 with retry-after in seconds, or with nothing but its words',
  'bad-gateway': 'an outage: 502 with a page of HTML',
  'connection-lost': 'the connection breaks, before or after the request was carried out',
} as const;

export type Behaviour = keyof typeof behaviours;
