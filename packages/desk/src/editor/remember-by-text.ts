/** A function of a text that remembers its newest `most` answers, so that unchanged blocks cost nothing. */
export function rememberByText<Answer>(
  answer: (text: string) => Answer,
  most = 2000,
): (text: string) => Answer {
  const remembered = new Map<string, Answer>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const fresh = answer(text);
    if (remembered.size >= most) remembered.delete(remembered.keys().next().value ?? '');
    remembered.set(text, fresh);
    return fresh;
  };
}
