rem Called by both launchers, with here set: where this user's side of the program is. Sets home, mine, configuration.
rem An installation is never written to. What belongs to the user and outlives every version is in home; what belongs to
rem this version in this folder is in mine, and can be made again at any time.
set "info=%here%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
set "home=%SEQUENCEMAKER_HOME%"
if not defined home set "home=%USERPROFILE%\.sequencemaker"
for /f "tokens=2 delims=," %%v in ('findstr /b "org.sequencemaker.app," "%info%"') do set "version=%%v"
set "place=%here:\=_%"
set "place=%place::=_%"
set "place=%place: =_%"
set "mine=%home%\installs\%place%\%version%"
set "configuration=%mine%\configuration"

rem The user's plug-ins that are enabled; a list of ours, as asking p2 would take longer than most commands.
set "plugins="
if exist "%home%\plugins\installed.list" findstr /r /c:"	enabled	" "%home%\plugins\installed.list" >nul && set "plugins=yes"

rem A change of plug-ins that was killed half way leaves a mark with its process; safe mode leaves one to have its
rem changes seen. Either way this version's records are thrown away, and the program makes them anew from the list.
if not exist "%mine%" mkdir "%mine%" 2>nul
set "clean="
if exist "%mine%\rebuild" set "clean=yes"
if exist "%mine%\changing" (
  set "clean=yes"
  for /f %%p in ('type "%mine%\changing"') do tasklist /fi "PID eq %%p" /nh 2>nul | findstr /c:" %%p " >nul && set "clean="
)
if defined clean (
  for %%d in (configuration p2 plugins features) do if exist "%mine%\%%d" rmdir /s /q "%mine%\%%d"
  for %%f in (artifacts.xml changing rebuild) do if exist "%mine%\%%f" del /q "%mine%\%%f"
)
exit /b 0
