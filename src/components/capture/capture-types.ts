/** How one picture slot stands, as its card draws it. */
export type CaptureTrouble =
  | {
      kind: 'refusal'
      refusal: {
        code: 'empty' | 'too-small' | 'too-big' | 'pdf' | 'video' | 'wrong-format' | 'not-a-picture' | 'broken' | 'unreadable'
        bytes: number
        window: { minBytes: number; maxBytes: number; formats: readonly string[] }
      }
    }
  | { kind: 'cut'; percent: number }
  | { kind: 'consent' }
  | { kind: 'server'; says: string; wayOut?: string }

export type CaptureState =
  | { kind: 'empty' }
  | { kind: 'working'; doing: 'checking' | 'sending' | 'storing'; percent?: number }
  /** `kept`: an earlier picture is still stored. */
  | { kind: 'failed'; trouble: CaptureTrouble; canRetry: boolean; kept: boolean }
  /** `view` comes a moment later: the picture is fetched with the session. */
  | { kind: 'stored'; view?: string; viewFailed?: boolean }
