import { Failure } from '../failure.ts';
import type { Secret } from '../secret.ts';
import { readApiToken, readApiUrl } from './api-access.ts';

export interface RepositoryOptions {
  readonly token: Secret;
  /** `owner/name`, as GITHUB_REPOSITORY has it. */
  readonly slug: string;
  /** As GITHUB_API_URL has it: `https://api.github.com`, or `https://github.acme.example/api/v3` on GHES. */
  readonly apiUrl: string;
}

/** The client that GitHub makes. */
export type Octokit = ReturnType<typeof import('@actions/github').getOctokit>;

/** A client of the API, and the repository that it works on. */
export interface Client {
  readonly octokit: Octokit;
  readonly owner: string;
  readonly repo: string;
  readonly host: string;
}

/** @throws Failure ERR_ISSUE_REPOSITORY, ERR_ISSUE_API, ERR_ISSUE_TOKEN for what cannot work */
export async function loadClient({ token, slug, apiUrl }: RepositoryOptions): Promise<Client> {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(slug) ?? [];
  if (owner === undefined || repo === undefined) {
    throw new Failure('ERR_ISSUE_REPOSITORY', 'No repository is named in the form `owner/name`.', {
      hint: 'Set GITHUB_REPOSITORY; runners set it themselves.',
    });
  }
  const address = readApiUrl(apiUrl);
  if (address === undefined)
    throw new Failure('ERR_ISSUE_API', 'The address of the API is not an https address alone.');
  const text = readApiToken(token);
  if (typeof text === 'string') throw new Failure('ERR_ISSUE_TOKEN', `The token for the tracking issue ${text}.`);
  const octokit = await loadOctokit(text, address.base);
  return { octokit, owner, repo, host: address.host };
}

async function loadOctokit(token: Secret, baseUrl: string): Promise<Octokit> {
  try {
    const { getOctokit } = await import('@actions/github');
    return getOctokit(token.reveal(), { baseUrl, userAgent: 'sf-keypair', log: silence });
  } catch {
    // The module reads the event's file as it loads; its messages may quote what it found there.
    throw new Failure('ERR_INTERNAL', "The client of the platform's API could not be loaded.", {
      hint: 'See that GITHUB_EVENT_PATH names the file that the runner wrote, or unset it.',
    });
  }
}

const silent = () => {};
/** Octokit writes about deprecations to the console unless it is given something else. */
export const silence = { debug: silent, info: silent, warn: silent, error: silent };
