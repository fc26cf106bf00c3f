import { createHash } from 'node:crypto';
import type { App } from './org.ts';

/** The metadata type of the settings that hold an External Client App's certificate. */
export const settingsType = 'ExtlClntAppGlobalOauthSettings';

/** Members that a deploy may have, and what they are when it has them not; `undefined`: not there. API version 66.0. */
const members: Readonly<Record<string, string | undefined>> = {
  callbackUrl: undefined,
  certificate: undefined,
  consumerKey: undefined,
  consumerSecret: undefined,
  externalClientApplication: undefined,
  idTokenConfig: undefined,
  isClientCredentialsFlowEnabled: 'false',
  isCodeCredFlowEnabled: 'false',
  isCodeCredPostOnly: 'false',
  isConsumerSecretOptional: 'false',
  isDeviceFlowEnabled: 'false',
  isIntrospectAllTokens: 'false',
  isNamedUserJwtEnabled: 'false',
  isPkceRequired: 'true',
  isRefreshTokenRotationEnabled: 'false',
  isSecretRequiredForRefreshToken: 'true',
  isSecretRequiredForTokenExchange: 'false',
  isTokenExchangeEnabled: 'false',
  label: undefined,
  shouldRotateConsumerKey: 'false',
  shouldRotateConsumerSecret: 'false',
};

/** What the org keeps elsewhere: the certificate where it is judged by, key and secret with the app. */
const kept = ['certificate', 'consumerKey', 'consumerSecret', 'externalClientApplication'];

export function isMember(name: string): boolean {
  return Object.hasOwn(members, name);
}

/** The settings of an app as an administrator left them. */
export function configuredSettings(app: App): Readonly<Record<string, string>> {
  return {
    callbackUrl: 'https://login.salesforce.com/services/oauth2/success',
    isNamedUserJwtEnabled: String(app.tokenFormat === 'jwt'),
    label: app.component,
    ...app.settings,
  };
}

/** The members that a reader gets, in the order of the schema; what was left out has its default. */
export function shownSettings(
  app: App,
  settings: Readonly<Record<string, string>>,
  certificate: string | undefined,
): readonly (readonly [name: string, value: string])[] {
  const all: Readonly<Record<string, string | undefined>> = {
    ...members,
    ...settings,
    certificate,
    consumerKey: app.clientId,
    consumerSecret: consumerSecretOf(app),
    externalClientApplication: app.apiName,
  };
  return Object.keys(members).flatMap((name) => {
    const value = all[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}

/** The members of a deploy that the org keeps as they stand. */
export function keptSettings(deployed: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(deployed).filter(([name]) => !kept.includes(name)));
}

/** 64 hexadecimal digits, as an org makes them; nobody accepts this one. */
function consumerSecretOf(app: App): string {
  const made = createHash('sha256').update(`emulated secret of ${app.clientId}`).digest('hex').toUpperCase();
  return app.clientSecret ?? made;
}
