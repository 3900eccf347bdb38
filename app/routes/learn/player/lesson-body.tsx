import { useRef } from 'react';

import { type Resume, useMediaResume } from './use-media-resume.ts';
import { useTabs } from './use-tabs.ts';

/** A lesson's content: HTML that was rendered from a checked document and sanitised when the course was published. */
export function LessonBody({ html, resume }: { html: string; resume?: Resume }) {
  const box = useRef<HTMLDivElement>(null);
  useMediaResume(box, resume);
  useTabs(box, html);
  return <div ref={box} className="prose-lesson" dangerouslySetInnerHTML={{ __html: html }} />;
}
