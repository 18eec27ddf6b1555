/** Fetches the search once it is needed; without a network it says so and may be tried again. */
import type { FindCharacters } from '@domain/characters/find-characters'
import { useCallback, useEffect, useState } from 'react'

export type Finder = { kind: 'loading' } | { kind: 'failed'; retry: () => void } | { kind: 'ready'; find: FindCharacters }

export function useFinder(wanted: boolean): Finder {
  const [finder, setFinder] = useState<Finder>({ kind: 'loading' })
  const fetch = useCallback(() => {
    setFinder({ kind: 'loading' })
    import('./character-search').then(
      ({ findCharacters }) => setFinder({ kind: 'ready', find: findCharacters }),
      () => setFinder({ kind: 'failed', retry: fetch }),
    )
  }, [])
  const ready = finder.kind === 'ready'
  useEffect(() => {
    if (wanted && !ready) fetch()
  }, [wanted, ready, fetch])
  return finder
}
