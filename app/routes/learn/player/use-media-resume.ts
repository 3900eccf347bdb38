import { type RefObject, useEffect } from 'react';

export type Resume = {
  /** Where the video was left. */
  seconds: number;
  /** Where to tell how far it is. */
  path: string;
};

/** While a video plays, its place is told this often. */
const EVERY_MS = 10_000;

/** Lets the lesson's video go on where it was left, and keeps its place on the server. Without JavaScript it simply plays. */
export function useMediaResume(box: RefObject<HTMLElement>, resume?: Resume): void {
  const path = resume?.path;
  const seconds = resume?.seconds ?? 0;
  useEffect(() => {
    const video = box.current?.querySelector('video');
    if (!video || !path) return;
    let told = seconds;
    let toldAt = 0;
    const tell = () => {
      const place = Math.floor(video.ended ? 0 : video.currentTime);
      if (place === told) return;
      told = place;
      toldAt = Date.now();
      const body = new URLSearchParams({ seconds: String(place) });
      // A place that is not told is told ten seconds later.
      fetch(path, { method: 'POST', body, keepalive: true }).catch(() => undefined);
    };
    const nowAndThen = () => {
      if (Date.now() - toldAt >= EVERY_MS) tell();
    };
    const goOn = () => {
      if (seconds > 0 && seconds < video.duration - 5) video.currentTime = seconds;
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') tell();
    };
    if (video.readyState >= 1) goOn();
    else video.addEventListener('loadedmetadata', goOn, { once: true });
    video.addEventListener('timeupdate', nowAndThen);
    video.addEventListener('pause', tell);
    video.addEventListener('ended', tell);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      video.removeEventListener('loadedmetadata', goOn);
      video.removeEventListener('timeupdate', nowAndThen);
      video.removeEventListener('pause', tell);
      video.removeEventListener('ended', tell);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [box, path, seconds]);
}
