/** WeChat's limits on the fields of a subscribe message, by the kind that a field's name begins with. Source: 订阅消息参数值内容限制说明. */

const kinds: Readonly<Record<string, RegExp>> = {
  // 20 characters of any kind
  thing: /^[\s\S]{1,20}$/u,
  // 32 letters, digits or signs
  character_string: /^[\x20-\x7e]{1,32}$/,
  // five Chinese characters
  phrase: /^\p{Script=Han}{1,5}$/u,
  time: /^(\d{4}年\d{1,2}月\d{1,2}日 )?([01]?\d|2[0-3]):[0-5]\d$/,
  date: /^\d{4}年\d{1,2}月\d{1,2}日( ([01]?\d|2[0-3]):[0-5]\d)?$/,
  number: /^\d{1,32}(\.\d+)?$/,
}

/** Names of the fields that WeChat would refuse. */
export const faultyFields = (data: Readonly<Record<string, { value: string }>>): string[] =>
  Object.entries(data)
    .filter(([name, { value }]) => !kinds[/^([a-z_]+?)\d+$/.exec(name)?.[1] ?? '']?.test(value))
    .map(([name]) => name)
