import { Badge, Text } from "@mantine/core";
import { Link } from "wouter";

import type { Client } from "#sdk/index";
import css from "#web/coach/clients/clients-page.module.css";
import { useWords } from "#web/coach/use-words";
import { Avatar } from "#web/people/avatar.tsx";

/** As many tags as fit beside a name. */
const TAGS = 3;

/** A client in the list. */
export function ClientLine({ client }: { client: Client }) {
  const t = useWords();
  const { id, user_id, display_name, avatar_url, goals, tags } = client;
  const name = display_name || t("clients.nameless");
  const more = tags.length - TAGS;
  return (
    <li>
      <Link href={`/coach/clients/${id}`} className={css.client}>
        <Avatar id={user_id} name={name} url={avatar_url} size={42} />
        <span className={css.words}>
          <Text fw={600} truncate component="span" display="block">
            {name}
          </Text>
          <Text size="sm" c="dimmed" truncate component="span" display="block">
            {goals || t("clients.no_goals")}
          </Text>
        </span>
        <span className={css.tags}>
          {tags.slice(0, TAGS).map((tag) => (
            <Badge key={tag} variant="light" color="gray" tt="none">
              {tag}
            </Badge>
          ))}
          {more > 0 && (
            <Badge variant="light" color="gray">
              +{more}
            </Badge>
          )}
        </span>
      </Link>
    </li>
  );
}
