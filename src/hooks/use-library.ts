/** The account's library: asked for only by those who agreed to have one. */

import type { LibraryEntry } from '@domain/library/library-entry'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { deleteLibrary, deleteLibraryEntry, getLibraryEntry, type KeptPicture, keepInLibrary, listLibrary } from '@/services/library'
import { useConsents } from './use-consents'
import { useSession } from './use-session'

const libraryKey = ['library'] as const

export function useLibrary() {
  const { signedIn, only } = useSession()
  const { given } = useConsents()
  // The library is the account's, not part of the one filing a code lets a phone into.
  const agreed = given('library') && !only
  return { agreed, ...useQuery({ queryKey: libraryKey, queryFn: listLibrary, enabled: signedIn && agreed }) }
}

function useChange<Input, Output>(act: (input: Input) => Promise<Output>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: act, onSettled: () => queries.invalidateQueries({ queryKey: libraryKey }) })
}

type Kept = { entry: LibraryEntry; pictures: readonly KeptPicture[] }

export const useKeepInLibrary = () => useChange(({ entry, pictures }: Kept) => keepInLibrary(entry, pictures))
export const useDeleteEntry = () => useChange((id: string) => deleteLibraryEntry(id))
export const useDeleteLibrary = () => useChange(() => deleteLibrary())
/** One entry in clear, held only by the page that asked. */
export const useOpenEntry = () => useMutation({ mutationFn: getLibraryEntry, gcTime: 0 })
