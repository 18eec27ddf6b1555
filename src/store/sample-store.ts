/** Which story of the demonstration is being told: its papers are offered wherever a picture is asked for. */
import { create } from 'zustand'

export const useSampleStore = create<{ story: string | undefined }>(() => ({ story: undefined }))

export const tellStory = (story: string): void => useSampleStore.setState({ story })
