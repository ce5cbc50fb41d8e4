import { type Role, roles } from '../../../newsroom/src/story/permissions.ts';
import { useTexts } from '../texts/language.tsx';
import { Select } from '../ui/select.tsx';
import { roleHints, roleTexts } from './role-texts.ts';

/** The choice of a role, with what it is for. */
export function RoleSelect(props: { label: string; value: Role; onChange: (role: Role) => void }) {
  const name = useTexts(roleTexts);
  const hint = useTexts(roleHints);
  return (
    <Select
      label={props.label}
      hint={hint(props.value)}
      value={props.value}
      onChange={props.onChange}
      options={roles.map((role) => ({ value: role, label: name(role) }))}
    />
  );
}
