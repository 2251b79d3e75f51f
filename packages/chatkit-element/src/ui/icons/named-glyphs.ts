import ArrowDown from "lucide/dist/esm/icons/arrow-down.mjs";
import ArrowLeft from "lucide/dist/esm/icons/arrow-left.mjs";
import ArrowLeftFromLine from "lucide/dist/esm/icons/arrow-left-from-line.mjs";
import ArrowLeftToLine from "lucide/dist/esm/icons/arrow-left-to-line.mjs";
import ArrowRightFromLine from "lucide/dist/esm/icons/arrow-right-from-line.mjs";
import ArrowRightToLine from "lucide/dist/esm/icons/arrow-right-to-line.mjs";
import ArrowUp from "lucide/dist/esm/icons/arrow-up.mjs";
import AtSign from "lucide/dist/esm/icons/at-sign.mjs";
import Atom from "lucide/dist/esm/icons/atom.mjs";
import Book from "lucide/dist/esm/icons/book.mjs";
import BookOpen from "lucide/dist/esm/icons/book-open.mjs";
import Bot from "lucide/dist/esm/icons/bot.mjs";
import Cube from "lucide/dist/esm/icons/box.mjs";
import Briefcase from "lucide/dist/esm/icons/briefcase.mjs";
import Bug from "lucide/dist/esm/icons/bug.mjs";
import Calendar from "lucide/dist/esm/icons/calendar.mjs";
import ChartColumn from "lucide/dist/esm/icons/chart-column.mjs";
import ChartLine from "lucide/dist/esm/icons/chart-line.mjs";
import Check from "lucide/dist/esm/icons/check.mjs";
import ChevronDown from "lucide/dist/esm/icons/chevron-down.mjs";
import ChevronLeft from "lucide/dist/esm/icons/chevron-left.mjs";
import ChevronRight from "lucide/dist/esm/icons/chevron-right.mjs";
import ChevronUp from "lucide/dist/esm/icons/chevron-up.mjs";
import ChevronsLeft from "lucide/dist/esm/icons/chevrons-left.mjs";
import ChevronsRight from "lucide/dist/esm/icons/chevrons-right.mjs";
import Circle from "lucide/dist/esm/icons/circle.mjs";
import CircleAlert from "lucide/dist/esm/icons/circle-alert.mjs";
import CircleCheck from "lucide/dist/esm/icons/circle-check.mjs";
import CircleEllipsis from "lucide/dist/esm/icons/circle-ellipsis.mjs";
import CircleQuestionMark from "lucide/dist/esm/icons/circle-question-mark.mjs";
import CircleUserRound from "lucide/dist/esm/icons/circle-user-round.mjs";
import Clock from "lucide/dist/esm/icons/clock.mjs";
import Compass from "lucide/dist/esm/icons/compass.mjs";
import Copy from "lucide/dist/esm/icons/copy.mjs";
import Download from "lucide/dist/esm/icons/download.mjs";
import Ellipsis from "lucide/dist/esm/icons/ellipsis.mjs";
import EllipsisVertical from "lucide/dist/esm/icons/ellipsis-vertical.mjs";
import Equal from "lucide/dist/esm/icons/equal.mjs";
import Expand from "lucide/dist/esm/icons/expand.mjs";
import ExternalLink from "lucide/dist/esm/icons/external-link.mjs";
import Page from "lucide/dist/esm/icons/file.mjs";
import FileText from "lucide/dist/esm/icons/file-text.mjs";
import FlaskConical from "lucide/dist/esm/icons/flask-conical.mjs";
import Globe from "lucide/dist/esm/icons/globe.mjs";
import House from "lucide/dist/esm/icons/house.mjs";
import IdCard from "lucide/dist/esm/icons/id-card.mjs";
import Picture from "lucide/dist/esm/icons/image.mjs";
import ImageOff from "lucide/dist/esm/icons/image-off.mjs";
import Images from "lucide/dist/esm/icons/images.mjs";
import Info from "lucide/dist/esm/icons/info.mjs";
import KeyRound from "lucide/dist/esm/icons/key-round.mjs";
import Layers from "lucide/dist/esm/icons/layers.mjs";
import LayoutGrid from "lucide/dist/esm/icons/layout-grid.mjs";
import LifeBuoy from "lucide/dist/esm/icons/life-buoy.mjs";
import Lightbulb from "lucide/dist/esm/icons/lightbulb.mjs";
import ChainLink from "lucide/dist/esm/icons/link.mjs";
import LoaderCircle from "lucide/dist/esm/icons/loader-circle.mjs";
import Mail from "lucide/dist/esm/icons/mail.mjs";
import MapSheet from "lucide/dist/esm/icons/map.mjs";
import MapPin from "lucide/dist/esm/icons/map-pin.mjs";
import Maximize from "lucide/dist/esm/icons/maximize.mjs";
import Maximize2 from "lucide/dist/esm/icons/maximize-2.mjs";
import Menu from "lucide/dist/esm/icons/menu.mjs";
import MessageCircleDashed from "lucide/dist/esm/icons/message-circle-dashed.mjs";
import Mic from "lucide/dist/esm/icons/mic.mjs";
import Minimize from "lucide/dist/esm/icons/minimize.mjs";
import Minimize2 from "lucide/dist/esm/icons/minimize-2.mjs";
import Minus from "lucide/dist/esm/icons/minus.mjs";
import Monitor from "lucide/dist/esm/icons/monitor.mjs";
import Moon from "lucide/dist/esm/icons/moon.mjs";
import Notebook from "lucide/dist/esm/icons/notebook.mjs";
import NotebookPen from "lucide/dist/esm/icons/notebook-pen.mjs";
import PanelLeft from "lucide/dist/esm/icons/panel-left.mjs";
import PanelLeftClose from "lucide/dist/esm/icons/panel-left-close.mjs";
import PanelLeftDashed from "lucide/dist/esm/icons/panel-left-dashed.mjs";
import PanelLeftOpen from "lucide/dist/esm/icons/panel-left-open.mjs";
import PanelRight from "lucide/dist/esm/icons/panel-right.mjs";
import PanelRightClose from "lucide/dist/esm/icons/panel-right-close.mjs";
import PanelRightDashed from "lucide/dist/esm/icons/panel-right-dashed.mjs";
import PanelRightOpen from "lucide/dist/esm/icons/panel-right-open.mjs";
import Paperclip from "lucide/dist/esm/icons/paperclip.mjs";
import PartyPopper from "lucide/dist/esm/icons/party-popper.mjs";
import PenLine from "lucide/dist/esm/icons/pen-line.mjs";
import Pencil from "lucide/dist/esm/icons/pencil.mjs";
import Phone from "lucide/dist/esm/icons/phone.mjs";
import Play from "lucide/dist/esm/icons/play.mjs";
import Plus from "lucide/dist/esm/icons/plus.mjs";
import Quote from "lucide/dist/esm/icons/quote.mjs";
import Reply from "lucide/dist/esm/icons/reply.mjs";
import HistoryClock from "lucide/dist/esm/icons/rotate-ccw-clock.mjs";
import RotateCw from "lucide/dist/esm/icons/rotate-cw.mjs";
import Search from "lucide/dist/esm/icons/search.mjs";
import Settings from "lucide/dist/esm/icons/settings.mjs";
import Share from "lucide/dist/esm/icons/share.mjs";
import Signature from "lucide/dist/esm/icons/signature.mjs";
import Slash from "lucide/dist/esm/icons/slash.mjs";
import SlidersHorizontal from "lucide/dist/esm/icons/sliders-horizontal.mjs";
import Smartphone from "lucide/dist/esm/icons/smartphone.mjs";
import Sparkle from "lucide/dist/esm/icons/sparkle.mjs";
import Sparkles from "lucide/dist/esm/icons/sparkles.mjs";
import SquareCode from "lucide/dist/esm/icons/square-code.mjs";
import SquarePen from "lucide/dist/esm/icons/square-pen.mjs";
import SquareText from "lucide/dist/esm/icons/square-text.mjs";
import Star from "lucide/dist/esm/icons/star.mjs";
import Sun from "lucide/dist/esm/icons/sun.mjs";
import ThumbsDown from "lucide/dist/esm/icons/thumbs-down.mjs";
import ThumbsUp from "lucide/dist/esm/icons/thumbs-up.mjs";
import Trash2 from "lucide/dist/esm/icons/trash.mjs";
import TriangleAlert from "lucide/dist/esm/icons/triangle-alert.mjs";
import UserRound from "lucide/dist/esm/icons/user-round.mjs";
import Wrench from "lucide/dist/esm/icons/wrench.mjs";
import X from "lucide/dist/esm/icons/x.mjs";
import Zap from "lucide/dist/esm/icons/zap.mjs";
import { DRAWN_GLYPHS } from "./drawn-glyphs";
import type { Glyph } from "./glyph";

/**
 * The glyphs in the initial download, by the public types' icon names and the element's own names.
 */
export const NAMED_GLYPHS = {
  ...DRAWN_GLYPHS,
  agent: Bot,
  analytics: ChartLine,
  atom: Atom,
  batch: Layers,
  bolt: Zap,
  "book-open": BookOpen,
  "book-closed": Book,
  bug: Bug,
  calendar: Calendar,
  chart: ChartColumn,
  check: Check,
  "check-circle": CircleCheck,
  "chevron-left": ChevronLeft,
  "chevron-right": ChevronRight,
  "circle-question": CircleQuestionMark,
  clock: Clock,
  compass: Compass,
  confetti: PartyPopper,
  cube: Cube,
  desktop: Monitor,
  document: FileText,
  "dots-horizontal": Ellipsis,
  "dots-vertical": EllipsisVertical,
  "empty-circle": Circle,
  "external-link": ExternalLink,
  globe: Globe,
  keys: KeyRound,
  lab: FlaskConical,
  images: Images,
  info: Info,
  lifesaver: LifeBuoy,
  lightbulb: Lightbulb,
  mail: Mail,
  "map-pin": MapPin,
  maps: MapSheet,
  mobile: Smartphone,
  name: Signature,
  notebook: Notebook,
  "notebook-pencil": NotebookPen,
  "page-blank": Page,
  phone: Phone,
  play: Play,
  plus: Plus,
  profile: CircleUserRound,
  "profile-card": IdCard,
  reload: RotateCw,
  star: Star,
  search: Search,
  sparkle: Sparkle,
  "sparkle-double": Sparkles,
  "square-code": SquareCode,
  "square-image": Picture,
  "square-text": SquareText,
  suitcase: Briefcase,
  "settings-slider": SlidersHorizontal,
  user: UserRound,
  write: Pencil,
  "write-alt": SquarePen,
  "write-alt2": PenLine,

  "sidebar-left": PanelLeft,
  "sidebar-right": PanelRight,
  "sidebar-open-left": PanelLeftOpen,
  "sidebar-open-right": PanelRightOpen,
  "sidebar-open-left-alt": PanelLeftDashed,
  "sidebar-open-right-alt": PanelRightDashed,
  "sidebar-collapse-left": PanelLeftClose,
  "sidebar-collapse-right": PanelRightClose,
  "collapse-left": ArrowLeftToLine,
  "collapse-right": ArrowRightToLine,
  "open-left": ArrowLeftFromLine,
  "open-right": ArrowRightFromLine,
  "double-chevron-left": ChevronsLeft,
  "double-chevron-right": ChevronsRight,
  home: House,
  "back-large": ArrowLeft,
  "expand-large": Maximize,
  "collapse-large": Minimize,
  "expand-small": Maximize2,
  "collapse-small": Minimize2,
  "chat-temporary": MessageCircleDashed,
  "settings-cog": Settings,
  grid: LayoutGrid,
  "dots-horizontal-circle": CircleEllipsis,
  menu: Menu,
  hamburger: Equal,
  history: HistoryClock,
  compose: SquarePen,
  share: Share,
  "light-mode": Sun,
  "dark-mode": Moon,
  close: X,

  "arrow-down": ArrowDown,
  "arrow-up": ArrowUp,
  at: AtSign,
  "chevron-down": ChevronDown,
  "chevron-up": ChevronUp,
  copy: Copy,
  download: Download,
  enlarge: Expand,
  error: CircleAlert,
  file: Page,
  "image-blocked": ImageOff,
  link: ChainLink,
  minus: Minus,
  mic: Mic,
  paperclip: Paperclip,
  quote: Quote,
  reply: Reply,
  slash: Slash,
  spinner: LoaderCircle,
  "thumb-down": ThumbsDown,
  "thumb-up": ThumbsUp,
  tools: Wrench,
  trash: Trash2,
  warning: TriangleAlert,
} as const satisfies Record<string, Glyph>;

export type IconName = keyof typeof NAMED_GLYPHS;

export function namedGlyph(name: string): Glyph | undefined {
  return Object.entries(NAMED_GLYPHS).find(([known]) => known === name)?.[1];
}
