/** Number segments the ministry's verification SMS is known to reach. The list carries no date of its own and predates newer segments. Source: spec C9. */
export const phoneSegmentSource = { source: 'product/域名与网站/网站备案/常见问题/短信核验类.md', asOf: '2021-11-12' }

export const reachableSegments: ReadonlySet<string> = new Set(
  '130 131 132 133 134 135 136 137 138 139 146 147 150 151 152 153 155 156 157 158 159 162 165 166 167 170 171 172 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 191 193 195 196 198 199'.split(
    ' ',
  ),
)
