import { inSimplified } from './simplified.ts';

/** Surnames that most Chinese carry, Simplified: a name that begins with one is most likely whole. */
const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤洪赖';
/** Those that are rarer, or are words as well. */
const RARE =
  '常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦阎诸饒溥塗归俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由';
/** Double ones. */
const DOUBLE = new Set(
  '欧阳 司马 诸葛 上官 司徒 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 轩辕 端木 百里 呼延 南宫 独孤 西门 申屠 太史 澹台 淳于 公冶 宗政 濮阳 赫连 钟离 闾丘 拓跋 万俟 闻人 司空 鲜于 仲孙 公羊 左丘 东郭 南门 第五 张简 范姜'.split(
    ' ',
  ),
);

/** Words that begin like a name and are none. */
const NO_NAME = new Set(
  '高级 高管 高新 安全 安装 方案 金融 金属 文化 文员 管理 商务 商贸 包装 印刷 项目 党委 车间 时间 时代 江苏 江西 江南 江北 安徽 宁波 宁夏 温州 常州 常务 云南 贵州 华东 华北 华南 华中 华西 成都 石家庄 马上 马来 解决 路由 万能 冷链 水电 卫生 汽车 平台 国际 国内 强电 单位 初级 全国 全体 应用 应收 容器 能源 原料 何时 和谐 白天 周一 周二 周三 周四 周五 周六 周日 周末 祝好 祝商祺 谢谢 关于 于是 许多 任何 任务 向您 元旦 展会'.split(
    ' ',
  ),
);

const HAN = /^\p{Script=Han}+$/u;

/**
 * The surname that a Chinese name begins with; `undefined` where it begins with none.
 * @param sure Takes the hundred most common ones only
 */
export function hanSurname(name: string, sure = false): string | undefined {
  const plain = inSimplified(name);
  if (DOUBLE.has(plain.slice(0, 2))) return name.slice(0, 2);
  const [first = ''] = plain;
  return COMMON.includes(first) || (!sure && RARE.includes(first)) ? name[0] : undefined;
}

/** Whether it is a whole Chinese name: a surname, and one or two characters more. */
export function isHanName(text: string): boolean {
  const named = HAN.test(text) && !NO_NAME.has(inSimplified(text));
  const surname = named ? hanSurname(text) : undefined;
  if (!surname) return false;
  const given = text.length - surname.length;
  // A fourth character is the second surname of a married woman, as in 陳林美玉.
  const married = given === 3 && hanSurname(text.slice(1), true) !== undefined;
  return (given > 0 && given < 3) || married;
}

/** The hundred or so most common Japanese surnames. */
const JAPANESE = new Set(
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 清水 山崎 阿部 森 池田 橋本 山下 石川 中島 前田 藤田 後藤 小川 岡田 村上 長谷川 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 小島 柴田 原 宮崎 酒井 工藤 横山 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小山 岩崎 桜井 野口 松尾 野村 木下 菊地 佐野 大西 杉本 新井 浜田 菅原 市川 水野 小松 島田'.split(
    ' ',
  ),
);

/** The surname of a Japanese name written in one piece; `undefined` where it is not a common one. */
export function japaneseSurname(name: string): string | undefined {
  return [3, 2, 1].map((length) => name.slice(0, length)).find((part) => JAPANESE.has(part));
}

const KOREAN_DOUBLE = /^(?:남궁|황보|제갈|선우|독고|사공)/;

/** A Korean surname is one syllable, but for a few. */
export function koreanSurname(name: string): string {
  return KOREAN_DOUBLE.exec(name)?.[0] ?? name.slice(0, 1);
}

/** Chinese surnames in Latin letters, the most common first: there too the surname may come first. */
const PINYIN =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan pan yu jiang cai du ye cheng su wei lu lv lü ding ren shen yao cui zhong tan wang fan jin shi liao jia xia fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou long tao gu mao hao gong shao wan qian dai mo kong ouyang sima zhuge chang chan chiang chu hsu huang kuo lai tsai tseng wong cheung lee ng leung lam lim ong goh teo koh chua yeo ooi khoo tay yap chong chew low leong'.split(
    ' ',
  );

/** Whether a Latin word is a Chinese surname. */
export function isPinyinSurname(word: string): boolean {
  return PINYIN.includes(word.toLowerCase());
}

/** Of two words that may both be a surname, whether the first is the more common one. */
export function isCommoner(word: string, other: string): boolean {
  return PINYIN.indexOf(word.toLowerCase()) < PINYIN.indexOf(other.toLowerCase());
}
