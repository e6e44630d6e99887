import type { ReactNode } from 'react';
import { labels } from '../labels.ts';
import { BRAND } from '../scenes/scenes.ts';
import { settings, testId } from '../settings.ts';
import style from '../x.module.css';
import { Avatar } from './article.tsx';
import { Icon, type IconName } from './icon.tsx';

function NavLink({
  to,
  icon,
  label,
  name,
  on,
}: {
  to: string;
  icon: IconName;
  label: string;
  name: string;
  on: boolean;
}): ReactNode {
  return (
    <a href={to} data-testid={testId(name)} data-control={name} className={on ? style.navOn : style.nav}>
      <Icon name={icon} />
      <span>{label}</span>
    </a>
  );
}

function Side(): ReactNode {
  const topics = ['#VeloEnVille', 'Cycles Garance', '#Nantes', '#Reparer'];
  return (
    <div data-testid={testId('sidebarColumn')} className={style.side}>
      <div className={style.search}>
        <Icon name="search" />
        <input data-testid={testId('SearchBox_Search_Input')} aria-label={labels.search} placeholder={labels.search} />
      </div>
      <section className={style.card} aria-label={labels.trends}>
        <h2>{labels.trends}</h2>
        {topics.map((topic) => (
          <div key={topic} className={style.topic}>
            {topic}
          </div>
        ))}
      </section>
    </div>
  );
}

export interface ShellProps {
  path: string;
  title: string;
  onBack: (() => void) | null;
  onNewPost: () => void;
  children: ReactNode;
}

const SELF = settings.as === null ? BRAND : { handle: settings.as, name: 'Jeanne Dupré' };

/** Navigation, the one column that matters, and a side column. */
export function Shell({ path, title, onBack, onNewPost, children }: ShellProps): ReactNode {
  return (
    <div className={style.app}>
      <header role="banner" className={style.banner}>
        <nav className={style.navs}>
          <span className={style.mark}>
            <Icon name="wheel" />
          </span>
          <NavLink to="/home" icon="home" label={labels.home} name="AppTabBar_Home_Link" on={path === '/home'} />
          <NavLink to="/explore" icon="search" label={labels.explore} name="AppTabBar_Explore_Link" on={false} />
          <NavLink
            to="/notifications"
            icon="bell"
            label={labels.notifications}
            name="AppTabBar_Notifications_Link"
            on={path.startsWith('/notifications')}
          />
          <NavLink
            to={`/${SELF.handle}`}
            icon="person"
            label={labels.profile}
            name="AppTabBar_Profile_Link"
            on={path === `/${SELF.handle}`}
          />
          <button
            type="button"
            data-testid={testId('SideNav_NewTweet_Button')}
            data-control="new"
            className={style.newPost}
            onClick={onNewPost}
          >
            {labels.post}
          </button>
        </nav>
        <div data-testid={testId('SideNav_AccountSwitcher_Button')} className={style.account}>
          <Avatar person={SELF} />
          <div className={style.accountName}>
            <span className={style.name}>{SELF.name}</span>
            <span className={style.quiet}>@{SELF.handle}</span>
          </div>
        </div>
      </header>
      <main className={style.main}>
        <div data-testid={testId('primaryColumn')} className={style.column}>
          <div className={style.top}>
            {onBack === null ? null : (
              <button
                type="button"
                data-testid={testId('app-bar-back')}
                data-control="back"
                aria-label={labels.back}
                className={style.round}
                onClick={onBack}
              >
                <Icon name="back" />
              </button>
            )}
            <h1>{title}</h1>
          </div>
          {children}
        </div>
        <Side />
      </main>
    </div>
  );
}
