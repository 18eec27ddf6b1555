/** 生僻字: by reading, by parts, by both; expected characters written by hand from 通用规范汉字表 (2013) and what they are made of. */
import { parts, readings } from '@domain/characters/character-table'
import { characterFinder, understood } from '@domain/characters/find-characters'

const find = characterFinder({ parts, readings })
const found = (query: string, most = 200) => find(query, most).characters

describe('a character that a keyboard hides', () => {
  test.each([
    ['jun', '濬'],
    ['zhe', '喆'],
    ['kun', '堃'],
    ['yan', '䶮'],
    ['hong', '𬭎'],
    ['yun', '赟'],
    ['chong', '翀'],
    ['lü', '闾'],
  ])('is found by its reading: %s', (reading, character) => {
    expect(found(reading)).toContain(character)
  })

  test.each([
    ['氵+睿', '濬'],
    ['三点水睿', '濬'],
    ['水睿', '濬'],
    ['方方土', '堃'],
    ['吉吉', '喆'],
    ['龙+天', '䶮'],
    ['钅宏', '𬭎'],
    ['文武贝', '赟'],
    ['王+君', '珺'],
    ['兆页', '𫖯'],
  ])('is found by its parts: %s', (query, character) => {
    expect(found(query)).toContain(character)
  })

  test('reading and part together leave few', () => {
    expect(found('jun 氵')).toContain('濬')
    expect(found('jun 氵').length).toBeLessThan(8)
    expect(found('jun 氵')).not.toContain('珺')
  })

  test('the simplest comes first, and the part itself is no answer', () => {
    expect(found('女青')[0]).toBe('婧')
    expect(found('睿')).not.toContain('睿')
  })

  test('as many as fit are given, and how many more there are', () => {
    const { characters, more } = find('yi', 10)
    expect(characters).toHaveLength(10)
    expect(more).toBeGreaterThan(100)
  })

  test('nothing is found where nothing can be', () => {
    expect(find('xxx')).toEqual({ characters: [], more: 0 })
    expect(find('  ')).toEqual({ characters: [], more: 0 })
  })

  test('tones, signs and spaces are no part of the question', () => {
    expect(understood('jùn4 ＋ 氵，睿')).toEqual({ syllables: ['jun'], parts: ['氵', '睿'] })
    expect(understood('lǜ')).toEqual({ syllables: ['lv'], parts: [] })
  })
})
