import {
  type BroadPermission,
  broadPermissions,
  permissionsPath,
  type RunningUser,
  readPermissions,
} from '../org/running-user.ts';
import type { Answered, Ask } from './ask.ts';
import { type Examination, passed, skipped, warned } from './examination.ts';

/** The broad permissions of the user; where the org does not know them all, the two farthest. */
export async function permissionsOf(ask: Ask): Promise<Answered<readonly BroadPermission[]>> {
  const all = await ask(permissionsPath(Object.keys(broadPermissions) as BroadPermission[]), readPermissions);
  if (all.kind !== 'refused' || all.errorCode !== 'INVALID_FIELD') return all;
  return ask(permissionsPath(['ModifyAllData', 'ViewAllData']), readPermissions);
}

/** `org.least-privilege`: warns of what reaches far, and never fails for what it may not see. */
export function leastPrivilege(
  user: Answered<RunningUser>,
  granted: Answered<readonly BroadPermission[]>,
): Examination {
  const profile = user.kind === 'record' ? user.record.profile : null;
  const administrator = profile === 'System Administrator';
  const names = granted.kind === 'record' ? granted.record.map((name) => broadPermissions[name]) : [];
  const facts = { profile, permissions: names };
  if (granted.kind !== 'record' && !administrator) {
    return skipped('org.least-privilege', `The org does not tell the user's permissions: ${granted.seen}.`, facts);
  }
  if (!administrator && names.length === 0) {
    const list = Object.values(broadPermissions).join(', ');
    return passed('org.least-privilege', `The user has none of the permissions that reach far (${list}).`, facts);
  }
  const seen = [
    ...(administrator ? ['the profile System Administrator'] : []),
    ...(names.length > 0 ? [`the permissions ${names.join(', ')}`] : []),
  ];
  return warned(
    'org.least-privilege',
    `The user has ${seen.join(' and ')}: whoever gets the key has them too.`,
    'Give the user a profile with minimum access and a permission set with what the pipeline does. Deployments do with "Modify Metadata Through Metadata API Functions" in the place of "Modify All Data"; "Author Apex" is needed by those that contain Apex.',
    facts,
  );
}
