/** The search with its table: a chunk of its own, loaded when somebody looks for a character. */
import { parts, readings } from '@domain/characters/character-table'
import { characterFinder } from '@domain/characters/find-characters'

export const findCharacters = characterFinder({ parts, readings })
