import type { Ci } from '../ci/ci.ts';
import { Failure } from '../failure.ts';
import {
  belongsTo,
  likelyComponents,
  listedNames,
  type OauthSettings,
  readSettings,
  recordsIn,
  settingsType,
} from '../org/metadata/component.ts';
import type { Stage } from '../org/metadata/refusal.ts';
import { listMetadataCall, readMetadataCall } from '../org/metadata/soap.ts';
import type { MetadataLine } from './metadata-line.ts';

/** More components than this do not begin with the name of one app. */
const mostComponents = 12;

/** Finds the component that holds the certificate of an app, and reads it. */
export class AppFinder {
  readonly #app: string;
  readonly #line: MetadataLine;
  readonly #ci: Ci;
  #fullName: string | undefined;

  constructor(app: string, line: MetadataLine, ci: Ci) {
    this.#app = app;
    this.#line = line;
    this.#ci = ci;
  }

  /**
   * The app's settings as they are now.
   * @throws Failure ERR_PUBLISH_APP_NOT_FOUND, ERR_PUBLISH_CONNECTED_APP, ERR_PUBLISH_SECRET_ACCESS, …
   */
  async read(): Promise<OauthSettings> {
    if (this.#fullName !== undefined) {
      const known = await this.#component(this.#fullName);
      if (known !== undefined) return known;
    }
    const found = await this.#find();
    this.#fullName = found.fullName;
    return found;
  }

  async #find(): Promise<OauthSettings> {
    const names = await this.#names(settingsType, 'list');
    const found: OauthSettings[] = [];
    for (const name of likelyComponents(names, this.#app).slice(0, mostComponents)) {
      const settings = await this.#component(name);
      if (settings !== undefined && belongsTo(settings, this.#app)) found.push(settings);
      if (found.length > 0 && name.toLowerCase() === this.#app.toLowerCase()) break;
    }
    const [first, second] = found;
    if (first === undefined) throw await this.#explainAbsence(names.length);
    const exact = found.find(({ fullName }) => fullName.toLowerCase() === this.#app.toLowerCase());
    if (exact !== undefined) return exact;
    if (second === undefined) return first;
    const list = found.map(({ fullName }) => fullName).join(', ');
    throw new Failure('ERR_PUBLISH_APP_AMBIGUOUS', `The app ${this.#app} has the components ${list}.`);
  }

  /** Key and secret are masked before anything else happens with them, those of an app that is not meant as well. */
  async #component(fullName: string): Promise<OauthSettings | undefined> {
    const response = await this.#line.soap(
      (version, token) => readMetadataCall(version, token, settingsType, fullName),
      'read',
    );
    const [settings] = recordsIn(response).flatMap((record) => readSettings(record) ?? []);
    for (const secret of [settings?.consumerKey, settings?.consumerSecret]) {
      if (secret !== undefined) this.#ci.mask(secret);
    }
    return settings;
  }

  async #names(type: string, stage: Stage): Promise<string[]> {
    const response = await this.#line.soap((version, token) => listMetadataCall(version, token, type), stage);
    return listedNames(response.children.filter(({ name }) => name === 'result'));
  }

  /** Whether the app is of the other kind, or there and kept from us. */
  async #explainAbsence(others: number): Promise<Failure> {
    const named = (names: readonly string[]) => names.some((name) => name.toLowerCase() === this.#app.toLowerCase());
    if (named(await this.#names('ExternalClientApplication', 'list').catch(toNothing))) {
      return new Failure(
        'ERR_PUBLISH_SECRET_ACCESS',
        `The org has an External Client App ${this.#app}, and does not show its settings.`,
      );
    }
    if (named(await this.#names('ConnectedApp', 'list').catch(toNothing))) {
      return new Failure('ERR_PUBLISH_CONNECTED_APP', `${this.#app} is a connected app.`);
    }
    const rest = others === 0 ? 'none at all' : `${others} of other names`;
    return new Failure(
      'ERR_PUBLISH_APP_NOT_FOUND',
      `No External Client App is called ${this.#app}; there are ${rest}.`,
    );
  }
}

/** What cannot be asked for explains nothing. */
function toNothing(error: unknown): string[] {
  if (error instanceof Failure && error.code !== 'ERR_CANCELLED') return [];
  throw error;
}
