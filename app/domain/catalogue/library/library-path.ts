/** Where those who write courses see the files of the library: by name below this address. */
export const LIBRARY_FILES = '/studio/media/files';
