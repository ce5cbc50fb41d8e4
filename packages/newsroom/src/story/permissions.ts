import { NewsroomError } from './newsroom-error.ts';

/** The newsroom's roles (the contract's list). */
export const roles = ['reporter', 'editor', 'chief', 'moderator', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Everything that a person can do, with the roles that may. Buttons and commands read the same table. */
export const permissions = {
  'use-desk': ['reporter', 'editor', 'chief', 'moderator', 'admin'],
  'write-story': ['reporter', 'editor', 'chief', 'admin'],
  'hand-over-story': ['reporter', 'editor', 'chief', 'admin'],
  'send-back-story': ['editor', 'chief', 'admin'],
  'approve-story': ['editor', 'chief', 'admin'],
  'write-approved-story': ['editor', 'chief', 'admin'],
  'schedule-story': ['editor', 'chief', 'admin'],
  'publish-story': ['editor', 'chief', 'admin'],
  'correct-story': ['editor', 'chief', 'admin'],
  'withdraw-story': ['chief', 'admin'],
  'reinstate-story': ['chief', 'admin'],
  'hide-revision': ['chief', 'admin'],
  'import-stories': ['chief', 'admin'],
  'manage-people': ['admin'],
  'manage-tokens': ['admin'],
  'set-up-newsroom': ['admin'],
} as const satisfies Record<string, readonly Role[]>;
export type Action = keyof typeof permissions;

/** Who acts: a person of the newsroom, or a program run by its operator. */
export interface Actor {
  name: string;
  role: Role;
}

/** Whether to offer an action: for drawing a button. */
export function can(actor: Actor, action: Action): boolean {
  const allowed: readonly Role[] = permissions[action];
  return allowed.includes(actor.role);
}

/**
 * The check right before a write.
 *
 * @throws NewsroomError 'forbidden'
 */
export function authorize(actor: Actor, action: Action): void {
  if (can(actor, action)) return;
  throw new NewsroomError('forbidden', {
    en: `${actor.role} may not ${action.replaceAll('-', ' ')}.`,
    bn: `আপনার ভূমিকায় এই কাজের অনুমতি নেই।`,
  });
}
