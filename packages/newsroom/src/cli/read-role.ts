import { type Role, roles } from '../story/permissions.ts';
import { CommandLineError } from './command-line-error.ts';

/** @throws CommandLineError for what is no role of the newsroom */
export function readRole(text: string | undefined): Role {
  const role = roles.find((known) => known === text);
  if (role !== undefined) return role;
  throw new CommandLineError(`expected --role ${roles.join('|')}`);
}
