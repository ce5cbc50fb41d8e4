/** Asks until the answer is as wanted; fails by the test's own time limit. */
export async function until(wanted: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await wanted())) await new Promise((resolve) => setTimeout(resolve, 10));
}
