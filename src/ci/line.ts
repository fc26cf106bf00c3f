/** Where the edges take it from; what it does is in the ground, since the pages that `check` draws need it too. */
export { disarm, markdownText } from '../foreign-text.ts';
