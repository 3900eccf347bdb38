import { createContext, useContext } from 'react';

/** A file that was uploaded for a question. `href`: where it is downloaded. */
export type AnswerFile = { id: string; name: string; size: number; href: string };

/** How a device uploads. */
export type Uploading = {
  /** The page that takes files; a form without scripts is posted there. */
  path: string;
  state: 'idle' | 'sending' | 'sent' | 'offline' | 'refused';
  /** What the server says of files that it refused. */
  problem: string | null;
};

/** What pages know of the files of an answer, beside the answer that names them. */
export type FilesOfAnswer = {
  files: AnswerFile[];
  /** Null where nothing can be uploaded: the answer is only read. */
  uploading: Uploading | null;
};

export const AnswerFiles = createContext<FilesOfAnswer>({ files: [], uploading: null });

export function useAnswerFiles(): FilesOfAnswer {
  return useContext(AnswerFiles);
}

/** The control from which files of a question are sent; never part of its answer. */
export const FILES_FIELD = 'files';
