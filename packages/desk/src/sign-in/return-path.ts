/**
 * Where to go after sign-in: a path of the desk, or its front where the address asks for anything else.
 *
 * @param search the query of the sign-in page's address
 * @example returnPath('?to=%2Fstories%2F12') // '/stories/12'
 * @example returnPath('?to=https://elsewhere.example') // '/'
 */
export function returnPath(search: string): string {
  const to = new URLSearchParams(search).get('to') ?? '/';
  return /^\/(?![/\\])[\w\-/?=&%.]*$/.test(to) && !/^\/(?:sign-in|welcome)\b/.test(to) ? to : '/';
}
