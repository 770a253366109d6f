"""Brings Superset's own database to where the definitions say it should be; again changes nothing.

Superset's modules can only be imported inside one of its applications; so can this one.

What does not belong here: the definitions (``bundle``) and serving (``__main__``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import flask_migrate
import yaml
from flask_appbuilder.security.sqla.models import Role, User
from superset.commands.importers.v1.assets import ImportAssetsCommand
from superset.extensions import appbuilder, db, security_manager
from superset.models.core import Database
from superset.models.dashboard import Dashboard
from superset.models.slice import Slice
from superset.utils.core import override_user

from warehouse.bi.bundle import DATABASE_UUID, Bundle
from warehouse.bi.place import Secrets

_ROLES = Path(__file__).with_name("definitions") / "roles.yml"
_ADMIN = "Admin"


def set_up(bundle: Bundle, secrets: Secrets) -> None:
    """Make Superset's database, users and roles, and take in the bundle."""
    flask_migrate.upgrade()
    appbuilder.add_permissions(update_perms=True)
    security_manager.sync_role_definitions()
    db.session.commit()
    admin = _user("admin", security_manager.find_role(_ADMIN), secrets.admin)
    with override_user(admin):
        ImportAssetsCommand(dict(bundle.files)).run()
        _remove_undefined(bundle)
    for name, wanted in _roles().items():
        _user(wanted["user"], _role(name, wanted["permissions"]), secrets.reader)
    db.session.commit()


def _roles() -> Mapping[str, Any]:
    roles: Mapping[str, Any] = yaml.safe_load(_ROLES.read_text(encoding="utf-8"))
    return roles


def _user(name: str, role: Role, password: str) -> User:
    """The user, made if need be, with this role and no other."""
    user = security_manager.find_user(username=name)
    if user is None:
        mail = f"{name}@localhost"
        return security_manager.add_user(name, name, "Kho Số", mail, role, password=password)
    user.roles = [role]
    return user


def _role(name: str, permissions: Mapping[str, Iterable[str]]) -> Role:
    """The role, with these permissions, those to see the marts, and no other."""
    role = security_manager.find_role(name) or security_manager.add_role(name)
    wanted = [(what, on) for on, whats in permissions.items() for what in whats]
    wanted.append(("schema_access", _marts()))
    role.permissions = [security_manager.add_permission_view_menu(*each) for each in wanted]
    return role


def _marts() -> str:
    """The name under which Superset grants the schema of the marts."""
    database = db.session.query(Database).filter_by(uuid=DATABASE_UUID).one()
    return str(security_manager.get_schema_perm(database.database_name, None, "main"))


def _remove_undefined(bundle: Bundle) -> None:
    """Remove our charts and dashboards that are defined no more; those that users made stay."""
    for kind in (Dashboard, Slice):
        for ours in db.session.query(kind).filter_by(is_managed_externally=True):
            if str(ours.uuid) not in bundle.uuids:
                db.session.delete(ours)
