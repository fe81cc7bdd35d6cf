/** OpenCC's table of Traditional characters with their Simplified forms: `後 后|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
