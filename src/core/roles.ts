/** Who meets a failure or can mend it, and what they are called. The pages and the diagnosis name them in this order. */
export const roles = [
  { id: 'visitor', name: 'visitor', plural: 'visitors', does: 'are visiting' },
  { id: 'api-caller', name: 'API caller', plural: 'API callers', does: 'call an API' },
  { id: 'site-owner', name: 'site owner', plural: 'site owners', does: 'run the site' },
  { id: 'server-admin', name: 'server admin', plural: 'server admins', does: 'run the server' },
] as const;

export type Role = (typeof roles)[number]['id'];

export const roleIds: readonly Role[] = roles.map(({ id }) => id);
