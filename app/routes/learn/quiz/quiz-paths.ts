/** The addresses of a quiz and its attempts. */
export function quizPath(enrollmentId: string, itemId: string): string {
  return `/learn/${enrollmentId}/quiz/${itemId}`;
}

type Part = 'answers' | 'summary' | 'result';

export function attemptPath(
  path: { enrollmentId: string; courseItemId: string; attemptId: string },
  part?: Part,
): string {
  const attempt = `${quizPath(path.enrollmentId, path.courseItemId)}/attempts/${path.attemptId}`;
  return part ? `${attempt}/${part}` : attempt;
}

export function pagePath(path: Parameters<typeof attemptPath>[0], page: number): string {
  return page === 1 ? attemptPath(path) : `${attemptPath(path)}?page=${page}`;
}

/** The same page, which is to say that answers came too late to count. */
export function saidLate(to: string): string {
  return `${to}${to.includes('?') ? '&' : '?'}late`;
}

export function isLate(request: Request): boolean {
  return new URL(request.url).searchParams.has('late');
}
